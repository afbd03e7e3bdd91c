/** What the keys and the menu of a row do. `star` takes the star away where the row has one; `unstar` in any case. */
export type RowAct =
  | 'open'
  | 'open-behind'
  | 'star'
  | 'unstar'
  | 'archive'
  | 'list'
  | 'tags'
  | 'trash'
  | 'delete';
