import { announce } from '../../changes.ts';
import { failureOf, type LibraryFailure } from '../../library-error.ts';
import type { Library } from '../../store/database.ts';
import { isCancelled, type Job } from '../job.ts';
import { UnreadableFile } from './chunks.ts';
import { finishImport } from './finish.ts';
import { soonWhileNoOtherImports } from './import-lock.ts';
import { rollBack } from './roll-back.ts';

/** An import that was taken back whole: everything is as it was before. */
export type TakenBack =
  | { kind: 'cancelled' }
  /** Another page is importing. */
  | { kind: 'busy' }
  /** The file could not be read to its end. */
  | { kind: 'unreadable' }
  | { kind: 'failed'; failure: LibraryFailure };

/** Does an import under the lock; what it has written when it ends early is taken back. */
export async function allOrNothing<T>(
  library: Library,
  job: Job,
  work: () => Promise<T>,
): Promise<T | TakenBack> {
  const outcome = await soonWhileNoOtherImports(async (): Promise<T | TakenBack> => {
    try {
      job.onBegin?.();
      // One that died before, if nobody has taken it back yet.
      await rollBack(library);
      const done = await work();
      await finishImport(library);
      return done;
    } catch (error) {
      return takeBack(library, job, error);
    }
  });
  announce(null);
  return outcome ?? { kind: 'busy' };
}

async function takeBack(library: Library, job: Job, error: unknown): Promise<TakenBack> {
  try {
    await rollBack(library);
  } catch (again) {
    // The journal stays: the next start of the extension takes it back.
    return { kind: 'failed', failure: failureOf(again) };
  }
  if (isCancelled(job)) return { kind: 'cancelled' };
  if (error instanceof UnreadableFile) return { kind: 'unreadable' };
  return { kind: 'failed', failure: failureOf(error) };
}
