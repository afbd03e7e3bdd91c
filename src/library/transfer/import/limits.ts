/** How much of a file may be in memory at once. What is larger is no article, whatever the file says. */
export interface Limits {
  /** Bytes of one article with its pictures. */
  item: number;
  /** Bytes of one text in it, such as a picture. */
  text: number;
  /** How deep data may nest. */
  depth: number;
}

/** The newspaper's longest stories with pictures are below 50 MB; a text of 512 MB would be the most that V8 can hold. */
export const usualLimits: Limits = { item: 256_000_000, text: 96_000_000, depth: 1000 };
