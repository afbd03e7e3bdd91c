import type { Extraction } from '../extract/extraction.ts';
import { parsePage } from '../extract/parse-html.ts';
import type { ReadAnswer } from '../messages/to-reader.ts';
import { articleNow, articleWhenThere } from './article-when-there.ts';

/** The article of this page, once its text is there. Nothing shows meanwhile. */
export async function readPage(document: Document, url: URL): Promise<ReadAnswer> {
  const waiting = { show: () => () => {}, signal: new AbortController().signal };
  return answerFor(await articleWhenThere(document, url, waiting), performance.timeOrigin);
}

/**
 * The article of another page, read from what its server sent. None of it loads or runs.
 *
 * @param address where it was fetched from
 */
export async function readFetched(html: string, address: string): Promise<ReadAnswer> {
  if (!URL.canParse(address)) return { reason: 'no article' };
  const page = parsePage(html);
  return answerFor(await articleNow(page, new URL(address)), Date.now());
}

function answerFor(extraction: Extraction, loaded: number): ReadAnswer {
  if (extraction.ok) return { article: extraction.article, loaded };
  console.info('Đọc Sạch: no article,', extraction.reason, extraction.trace);
  const isToCome = extraction.reason === 'scrambled' || extraction.reason === 'unfinished';
  return { reason: isToCome ? 'not there yet' : 'no article' };
}
