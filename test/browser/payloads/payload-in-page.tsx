import { render } from 'preact';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { parsePage } from '../../../src/extract/parse-html.ts';
import { createRoot } from '../../../src/reader/create-root.ts';
import { readerStyles } from '../../../src/reader/styles/index.ts';
import { Texts } from '../../../src/reader/texts.ts';
import { texts } from '../../unit/reader/catalogue.ts';
import { reader } from '../../unit/reader/reader.tsx';

let root: HTMLElement | undefined;

/**
 * Reads an article out of a page's markup, as it is read from what a server sends, and shows it in this page.
 *
 * @returns the reason where it is none
 */
export function show(html: string, address: string): string | null {
  const extraction = extractArticle(parsePage(html), new URL(address), locateByWeight);
  if (root) render(null, root);
  if (!extraction.ok) return extraction.reason;
  const host = document.createElement('doc-sach-reader');
  root = createRoot(host, readerStyles);
  document.body.replaceChildren(host);
  render(
    <Texts.Provider value={texts('vi')}>{reader({ article: extraction.article })}</Texts.Provider>,
    root,
  );
  return null;
}
