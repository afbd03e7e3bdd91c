/**
 * An article as plain data (JSON), complete in itself: everything downstream of the extraction (reading view,
 * library, speech, export) sees only this. All text is in Unicode NFC with single spaces, without the page's markup.
 */
export interface Article {
  /** `host/id`, the same for every address form of one article, e.g. `baothanhhoa.vn/118342`. */
  key: string;
  /** The address the article was read at, without fragment and tracking parameters. */
  url: string;
  /** Empty when the page names none. */
  title: string;
  /** Empty when the page has none. Never begins with the newspaper's brand. */
  lead: Inline[];
  byline: Byline | null;
  /** ISO 8601 with Vietnam's offset, e.g. `2020-05-07T08:10:00+07:00`. */
  published: string | null;
  section: string | null;
  blocks: Block[];
  /** Words as Vietnamese writes them, separated by spaces (so: syllables), of title, lead, text and captions. */
  words: number;
}

export interface Byline {
  /** The author's line as the newspaper printed it: `Bài và ảnh: Minh Hiếu`. */
  text: string;
  authors: Author[];
}

export interface Author {
  name: string;
  /** What the person did, as printed: `Bài và ảnh`, `thực hiện`, `Đồ họa`, `Theo`. */
  role: string | null;
}

/** A run of text inside a block. Plain data, so that nothing executable can hide in it. */
export type Inline = string | LineBreak | Mark | Link;
export interface LineBreak {
  tag: 'br';
}
export interface Mark {
  tag: MarkTag;
  children: Inline[];
}
export interface Link {
  tag: 'a';
  /** Absolute http(s), mailto or tel address. */
  href: string;
  children: Inline[];
}
export const markTags = ['strong', 'em', 'u', 's', 'sub', 'sup', 'mark', 'code', 'small'] as const;
export type MarkTag = (typeof markTags)[number];

export type Block =
  | Paragraph
  | Heading
  | Quote
  | List
  | Table
  | Figure
  | Media
  | Embed
  | { kind: 'separator' };

export interface Paragraph {
  kind: 'paragraph';
  /** `question` and `answer`: an interview's or a reader's; `note`: what stands apart, such as a box of information. */
  role?: 'question' | 'answer' | 'note';
  inlines: Inline[];
}

export interface Heading {
  kind: 'heading';
  /** As in `h2` and `h3`; the title alone is 1. */
  level: 2 | 3;
  inlines: Inline[];
}

export interface Quote {
  kind: 'quote';
  paragraphs: Inline[][];
}

export interface List {
  kind: 'list';
  ordered: boolean;
  /** How an ordered list counts, as HTML writes it; with numbers where it is missing. */
  marker?: ListMarker;
  items: ListItem[];
}
export type ListMarker = 'a' | 'A' | 'i' | 'I';
export interface ListItem {
  /** Its number, where it does not follow from the one before: a list may go on below a picture. */
  value?: number;
  inlines: Inline[];
  lists: List[];
}

export interface Table {
  kind: 'table';
  caption: Inline[];
  rows: TableCell[][];
}
export interface TableCell {
  header: boolean;
  /** How many columns and rows the cell spans, 1 or more. */
  columns: number;
  rows: number;
  inlines: Inline[];
}

export interface Figure {
  kind: 'figure';
  image: Picture;
  /** Empty when there is none. */
  caption: Inline[];
}
export interface Picture {
  /** Absolute address. */
  src: string;
  /** Empty when the page gives only the article's title or the caption again. */
  alt: string;
  /** CSS pixels as the page declares them, both or neither: they keep the ratio before the picture has loaded. */
  size: Size | null;
}
export interface Size {
  width: number;
  height: number;
}

/** A video or sound that plays in place. */
export interface Media {
  kind: 'video' | 'audio';
  sources: MediaSource[];
  /** Absolute address of a still picture. */
  poster: string | null;
  size: Size | null;
  caption: Inline[];
}
export interface MediaSource {
  src: string;
  /** MIME type, when the page or the address tells. */
  type: string | null;
}

/** A third party's player, shown as a link: nothing of it loads before a click. */
export interface Embed {
  kind: 'embed';
  /** Host name shown to the reader: `www.youtube.com`. */
  provider: string;
  /** The address to open. */
  url: string;
  title: string;
  /** Absolute address, on the newspaper's own hosts, of a picture that stands for it. */
  poster: string | null;
  caption: Inline[];
}
