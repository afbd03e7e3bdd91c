import type { SavedState } from '../article/saved-state.ts';

/** What the background tells the reader's script in a page, and asks of it. */
export type MessageToReader =
  /** Open. `asked` by a person, not by the automatic mode. */
  | { type: 'open-reader'; asked: boolean }
  /** Close if open, else open. */
  | { type: 'toggle-reader' }
  /** Give the page's article, waiting for its text as the view would. Answer: `ReadAnswer`. */
  | { type: 'read-article' }
  /** Give the article of another page of the newspaper, which was fetched. Answer: `ReadAnswer`. */
  | { type: 'read-fetched'; url: string; html: string }
  /** Make a report of the page, without what it says. Answer: `PageReport` of src/report. */
  | { type: 'report-page' }
  /** An article was saved or removed, or more of its pictures are there. */
  | { type: 'saved-state'; key: string; state: SavedState }
  /** What came of something that was not asked for in the view: a message of the catalogue. */
  | { type: 'tell'; message: ToldMessage };

/**
 * What the reader's script answers when it is asked for an article. Where it comes in, it is checked. `loaded`: when the
 * article's page came from the newspaper, in milliseconds since 1970.
 */
export type ReadAnswer = { article: unknown; loaded: number } | { reason: 'no article' | 'not there yet' };

/** The messages that the background may have shown, of the keys in src/locales. */
export const toldMessages = [
  'articleSaved',
  'articleSavedAgain',
  'articleSame',
  'articleOlder',
  'articleSavedPrivately',
  'linkSaved',
  'linkNotSaved',
  'linkGone',
  'linkIsComing',
  'nothingToSave',
  'articleDidNotCome',
  'articleGone',
  'textNotThereToSave',
  'libraryFull',
  'libraryNewer',
  'libraryOld',
  'libraryBusy',
  'libraryPrivate',
  'libraryFailed',
] as const;
export type ToldMessage = (typeof toldMessages)[number];

/** Checks the shape by hand: a schema library would be a twentieth of what comes into the page. */
export function parseMessageToReader(raw: unknown): MessageToReader | null {
  if (!isRecord(raw)) return null;
  const { type } = raw;
  if (type === 'toggle-reader' || type === 'read-article' || type === 'report-page') return { type };
  if (type === 'open-reader' && typeof raw.asked === 'boolean') return { type, asked: raw.asked };
  if (type === 'read-fetched' && typeof raw.url === 'string' && typeof raw.html === 'string')
    return { type, url: raw.url, html: raw.html };
  if (type === 'saved-state' && typeof raw.key === 'string' && isSavedState(raw.state))
    return { type, key: raw.key, state: raw.state };
  const message = type === 'tell' && toldMessages.find((told) => told === raw.message);
  return message ? { type: 'tell', message } : null;
}

function isSavedState(raw: unknown): raw is SavedState {
  if (!isRecord(raw) || typeof raw.isSaved !== 'boolean' || !isRecord(raw.pictures)) return false;
  const { wanted, kept } = raw.pictures;
  return typeof wanted === 'number' && typeof kept === 'number';
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
