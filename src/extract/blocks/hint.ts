/** What the page's classes or tags say a line is. */
export type Hint = 'title' | 'lead' | 'caption' | 'heading' | 'byline' | 'text' | null;
