import type { Library } from '../../store/database.ts';
import type { Job } from '../job.ts';
import { fileVersion } from '../library-file.ts';
import { allOrNothing, type TakenBack } from './all-or-nothing.ts';
import { chunksOf } from './chunks.ts';
import { type JsonEnd, type JsonValue, jsonValues } from './json-values.ts';
import { type Limits, usualLimits } from './limits.ts';
import type { ZippedFile } from './links/from-zip.ts';
import { emptyReport, type Report } from './report.ts';
import { itemTaker } from './take-items.ts';

/** What has come out of a file of ours. */
export type LibraryImport =
  | {
      kind: 'imported';
      report: Report;
      /** As they stand in the file, unchecked; null when it has none. */
      settings: unknown;
      /** A later version has written it: there may be more in it than this one understands. */
      isLater: boolean;
      /** Where the file ended before its time, what came before has been taken. */
      end: JsonEnd;
    }
  | TakenBack;

export interface LibraryImportOptions {
  /** Milliseconds since 1970. */
  now: number;
  limits?: Limits;
}

/**
 * Brings the articles of a file of ours into the library. When it is cancelled, or the storage is full in the middle,
 * all of it is taken back. Never throws.
 */
export async function importLibrary(
  library: Library,
  file: Blob | ZippedFile,
  { now, limits = usualLimits }: LibraryImportOptions,
  job: Job = {},
): Promise<LibraryImport> {
  return allOrNothing<LibraryImport>(library, job, async () => {
    const report = emptyReport();
    let settings: unknown = null;
    let version = fileVersion;
    const tell: Job = {
      signal: job.signal,
      onProgress: ({ share }) =>
        job.onProgress?.({ done: report.added + report.updated + report.same, total: null, share }),
    };
    const chunks = file instanceof Blob ? chunksOf(file, tell) : file.chunks(tell);
    const values = jsonValues(chunks, ['$.version', '$.settings', '$.articles.*'], limits);
    const items = itemTaker(library, { now, report });
    let next = await values.next();
    for (; !next.done; next = await values.next()) {
      const { path, value }: JsonValue = next.value;
      if (path[0] === 'version' && typeof value === 'number') version = value;
      else if (path[0] === 'settings') settings = value;
      else if (path[0] === 'articles') await items.take(value);
      job.signal?.throwIfAborted();
      if (items.isHopeless) next = await values.return('broken');
      if (next.done) break;
    }
    return { kind: 'imported', report, settings, isLater: version > fileVersion, end: next.value };
  });
}
