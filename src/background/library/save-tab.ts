import { browser } from 'wxt/browser';
import { parseArticle } from '../../library/article-schema.ts';
import type { SaveAnswer } from '../../messages/protocol.ts';
import type { MessageToReader } from '../../messages/to-reader.ts';
import type { PageInTab } from '../page-in-tab.ts';
import { askReader } from '../reader-in-tab.ts';
import { saveArticle } from './save.ts';

/** Reads the article of a tab's page and saves it. Never throws. */
export async function saveTab(tabId: number): Promise<SaveAnswer> {
  return saveRead({ tabId }, { type: 'read-article' }, null);
}

/**
 * Has a page read an article, its own or one that was fetched, and saves it.
 *
 * @param key of the article that is wanted, where it is known: an address may lead to another
 * @returns what came of it; never throws
 */
export async function saveRead(
  page: PageInTab,
  message: MessageToReader,
  key: string | null,
): Promise<SaveAnswer> {
  try {
    const answer = await askReader(page, message);
    if (!isRecord(answer)) return { failure: 'no article' };
    if (answer.reason === 'not there yet') return { failure: 'not there yet' };
    const article = parseArticle(answer.article);
    const { loaded } = answer;
    if (!article || typeof loaded !== 'number' || (key !== null && article.key !== key))
      return { failure: 'no article' };
    const { incognito } = await browser.tabs.get(page.tabId);
    return await saveArticle(article, loaded, incognito);
  } catch (error) {
    console.info('Đọc Sạch: this page cannot be read.', error);
    return { failure: 'unreachable' };
  }
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
