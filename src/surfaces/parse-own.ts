import { allowMarkup, parsePage } from '../extract/parse-html.ts';

/** Reads a page that was fetched, or a file, in a page of the extension. Nothing of it runs or loads. */
export function parseOwn(html: string): Document {
  allowMarkup();
  return parsePage(html);
}
