import type { Article } from '../../article/article.ts';
import type { Entry, Highlight } from '../entry.ts';

/** What marks a file of ours, and the version of its form: one that older versions would misread gets a higher one. */
export const fileFormat = 'doc-sach-library';
export const fileVersion = 1;

/** An article in a file. docs/library-file.md tells what each field holds, for those who read such a file elsewhere. */
export interface FileArticle {
  entry: Omit<Entry, 'n'>;
  article: Article;
  thumbnail: FilePicture | null;
  revisions: { at: number; article: Article }[];
  highlights: Highlight[];
  pictures: (FilePicture & { src: string })[];
}

export interface FilePicture {
  /** MIME type. */
  type: string;
  /** Base64 (RFC 4648, section 4). */
  bytes: string;
}

/** What an entry or its text were, where they have not the form they should have. */
export interface FileDamage {
  damaged: unknown;
}
