import type { Article } from '../article/article.ts';
import { documentReady } from '../page/document-ready.ts';
import { articleNow } from './article-when-there.ts';

/**
 * Reads a page again that opened before all of it had come, once it has: its text may have been there in part only.
 *
 * @param signal aborts when the view closes.
 */
export async function showRest(
  document: Document,
  url: URL,
  article: Article,
  update: (article: Article) => void,
  signal: AbortSignal,
): Promise<void> {
  if (document.readyState !== 'loading') return;
  try {
    await documentReady(document, signal);
    const extraction = await articleNow(document, url);
    if (!signal.aborted && extraction.ok && extraction.article.words >= article.words)
      update(extraction.article);
  } catch (error) {
    if (!signal.aborted) console.error('Đọc Sạch:', error);
  }
}
