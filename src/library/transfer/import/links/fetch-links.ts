import type { LibraryFailure } from '../../../library-error.ts';
import { LibraryError } from '../../../library-error.ts';
import type { Library } from '../../../store/database.ts';
import type { Job } from '../../job.ts';
import { allOrNothing, type TakenBack } from '../all-or-nothing.ts';
import { type Report, refuse } from '../report.ts';
import { applyLink } from './apply-link.ts';
import { forgetJournal, journalBefore } from './journal-before.ts';
import type { Link } from './link.ts';

/**
 * Why an article could not be fetched: no network; the newspaper has it no more; it is there and cannot be read; the
 * storage is full, which ends all of it; something else.
 */
export type FetchFailure = 'offline' | 'missing' | 'unreadable' | 'full' | 'failed';

/**
 * Fetches an article and saves it, as for a link that the reader asked to save. Its signal ends it as long as nothing is
 * written. Never throws.
 */
export type FetchArticle = (address: string, signal?: AbortSignal) => Promise<'saved' | FetchFailure>;

export type LinksFetched = { kind: 'fetched'; report: Report } | TakenBack;

/** The newspaper's server is asked for no more at once than a reader's own tabs would. */
const atOnce = 3;

export interface FetchOptions {
  fetchArticle: FetchArticle;
  /** What reading the file has found already; it is added to. */
  report: Report;
}

/**
 * Has articles fetched, a few at a time, and gives them what the file said of them. What is in the library already only
 * gets that. When it is cancelled, or the storage is full in the middle, all of it is taken back. Never throws.
 */
export function fetchLinks(
  library: Library,
  links: readonly Link[],
  { fetchArticle, report }: FetchOptions,
  job: Job = {},
): Promise<LinksFetched> {
  return allOrNothing<LinksFetched>(library, job, async () => {
    const waiting = [...links];
    let done = 0;
    let failure: LibraryFailure | null = null;
    const work = async () => {
      for (let link = waiting.shift(); link; link = waiting.shift()) {
        if (failure || job.signal?.aborted) return;
        const outcome = await takeLink(library, link, (address) => fetchArticle(address, job.signal));
        if (outcome === 'full') failure = 'full';
        else if (outcome === 'added' || outcome === 'updated' || outcome === 'same') report[outcome]++;
        else refuse(report, link.title || link.address, outcome);
        done++;
        job.onProgress?.({ done, total: links.length, share: null });
      }
    };
    // What is under way is waited for, whatever happened to another: it could not be taken back while it is written.
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    if (failure) throw new LibraryError(failure);
    job.signal?.throwIfAborted();
    return { kind: 'fetched', report };
  });
}

async function takeLink(library: Library, link: Link, fetchArticle: FetchArticle) {
  const { id, isThere } = await journalBefore(library, link.key);
  if (!isThere) {
    const answer = await fetchArticle(link.address);
    if (answer !== 'saved') {
      // Nothing was written; what the reader saves of it by hand meanwhile must not be taken back.
      await forgetJournal(library, id);
      return answer;
    }
  }
  const isChanged = await applyLink(library, link, { isNew: !isThere });
  if (!isThere) return 'added';
  if (!isChanged) await forgetJournal(library, id);
  return isChanged ? 'updated' : 'same';
}
