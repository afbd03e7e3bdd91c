/** What the keys and the menu of a row do. */
export type RowAct = 'open' | 'open-behind' | 'star' | 'archive' | 'list' | 'tags' | 'trash' | 'delete';
