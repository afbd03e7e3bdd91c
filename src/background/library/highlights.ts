import { type Browser, browser } from 'wxt/browser';
import { parseArticle } from '../../library/article-schema.ts';
import type { Change } from '../../library/changes.ts';
import type { HighlightOutcome } from '../../library/entry.ts';
import { putHighlight, removeHighlight } from '../../library/highlights/change-highlights.ts';
import { highlightsOf } from '../../library/highlights/read-highlights.ts';
import { failureOf, libraryFailures } from '../../library/library-error.ts';
import { type Library, openLibrary } from '../../library/store/database.ts';
import type { Answering } from '../../messages/protocol.ts';
import { sendToReader } from '../../messages/send.ts';
import { keyAt } from '../../site/address.ts';
import { newspaperPattern } from '../../site/hosts.ts';
import { saveArticle } from './save.ts';

type Sender = Browser.runtime.MessageSender;

/**
 * Answers what the reading view and the extension's own pages ask about what was marked; who may ask is checked before
 * (../senders.ts).
 */
export const highlightAnswers: Pick<Answering, 'highlights-of' | 'put-highlight' | 'remove-highlight'> = {
  'highlights-of': async ({ key }) => highlightsOf(await openLibrary(), key),
  'put-highlight': ({ highlight, article, loaded }, sender) =>
    outcomeOf(async (library) => {
      const failure = article === null ? null : await saveFirst(article, loaded, highlight.key, sender);
      return failure ?? putHighlight(library, highlight);
    }),
  'remove-highlight': ({ key, id }) => outcomeOf((library) => removeHighlight(library, { key, id })),
};

/** Saves the article in which something is marked. @returns null, or why it is not saved */
async function saveFirst(
  raw: unknown,
  loaded: number,
  key: string,
  { tab }: Sender,
): Promise<HighlightOutcome | null> {
  const article = parseArticle(raw);
  // What is saved out of a private window stays: there the reader saves by the button, which says so.
  if (article?.key !== key || tab?.incognito) return 'gone';
  const answer = await saveArticle(article, loaded, false);
  if ('outcome' in answer) return null;
  const { failure } = answer;
  return libraryFailures.find((known) => known === failure) ?? 'failed';
}

async function outcomeOf(change: (library: Library) => Promise<HighlightOutcome>): Promise<HighlightOutcome> {
  try {
    return await change(await openLibrary());
  } catch (error) {
    console.error('Đọc Sạch: highlights', error);
    return failureOf(error);
  }
}

/** Tells the newspaper's pages of articles that changed: they have another origin, and hear of it in no other way. */
export async function tellHighlightsChanged(change: Change): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: newspaperPattern })) {
    const key = keyAt(url ?? '');
    if (id === undefined || key === null || (change && !change.includes(key))) continue;
    // Where nothing is marked or no view is open, nobody listens.
    sendToReader({ tabId: id }, { type: 'highlights-changed' }).catch(() => {});
  }
}
