import type { Extraction, FailureReason } from '../extract/extraction.ts';
import { isTextThere } from '../extract/locate/is-text-there.ts';
import { elementParsed } from '../page/element-parsed.ts';
import { waitForChange } from '../page/wait-for-change.ts';
import { bodyId } from '../site/selectors.ts';
import { bring } from './bring.ts';

/** Milliseconds that the page's script has for turning the scrambled body into HTML. */
const bodyLimit = 15_000;
/** The same for filling a body that is empty: most of those stay so. */
const emptyLimit = 4000;
/** Milliseconds that pass before a reader wonders what happens (Nielsen, "Response Times", 1993: one second). */
const unnoticed = 1000;

/** How the waiting shows itself, and what ends it. */
export interface Waiting {
  /** Shows that the text is still to come; gives a function that takes that away. */
  show(): () => void;
  /** The reader went back to the page, or nothing is to open there. */
  signal: AbortSignal;
}

/**
 * Reads the article of a page once it is there: its text, in place of a token, and what follows it as far as that comes.
 *
 * @throws the signal's reason when it aborts first.
 */
export async function articleWhenThere(document: Document, url: URL, waiting: Waiting): Promise<Extraction> {
  if (!(await textThere(document, waiting))) return unfinished;
  const first = await articleNow(document, url);
  const limit = first.ok ? 0 : patienceFor(document, first.reason);
  if (limit === 0) return first;
  const hide = waiting.show();
  try {
    await waitForChange(document.documentElement, () => isTextThere(document), limit, waiting.signal);
  } finally {
    hide();
  }
  return articleNow(document, url);
}

/** Half a text is not shown for the whole. */
const unfinished: Extraction = {
  ok: false,
  reason: 'unfinished',
  trace: { locatedBy: null, removals: [] },
};

/** A page that comes slowly is waited for in sight of the reader, who may go back to it at any time. */
async function textThere(document: Document, { show, signal }: Waiting): Promise<boolean> {
  if (document.readyState !== 'loading') return true;
  let hide = () => {};
  const patience = setTimeout(() => {
    hide = show();
  }, unnoticed);
  try {
    return await elementParsed(document, bodyId, signal);
  } finally {
    clearTimeout(patience);
    hide();
  }
}

/** Reads the article of a page as it stands now, by weight only where the site's marks tell nothing. */
export async function articleNow(document: Document, url: URL): Promise<Extraction> {
  const extractArticle = await bring('extract');
  const extraction = extractArticle(document, url, null);
  if (extraction.ok || extraction.reason !== 'weighing-needed') return extraction;
  const locateByWeight = await bring('locate-by-weight');
  return extractArticle(document, url, locateByWeight);
}

/** Milliseconds to wait for what is missing. */
function patienceFor(document: Document, reason: FailureReason): number {
  if (reason === 'scrambled') return bodyLimit;
  // An empty body may yet be filled by a script; a page without one has nothing to wait for.
  return reason === 'no-content' && document.getElementById(bodyId) ? emptyLimit : 0;
}
