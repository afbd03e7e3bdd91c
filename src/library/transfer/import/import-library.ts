import { mergeFresh } from '../../search/merge-fresh.ts';
import type { Library } from '../../store/database.ts';
import type { Job } from '../job.ts';
import { fileVersion } from '../library-file.ts';
import { allOrNothing, type TakenBack } from './all-or-nothing.ts';
import { chunksOf } from './chunks.ts';
import { type JsonEnd, type JsonValue, jsonValues } from './json-values.ts';
import { type Limits, usualLimits } from './limits.ts';
import { type Incoming, parseItem } from './parse-item.ts';
import { emptyReport, type Report, refuse } from './report.ts';
import { writeArticle } from './write-article.ts';

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

/** Articles after which their words come into the search's own records: until then every search reads all of them. */
const mergedAtOnce = 500;

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
  file: Blob,
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
    const values = jsonValues(chunksOf(file, tell), ['$.version', '$.settings', '$.articles.*'], limits);
    let next = await values.next();
    for (; !next.done; next = await values.next()) {
      const { path, value }: JsonValue = next.value;
      if (path[0] === 'version' && typeof value === 'number') version = value;
      else if (path[0] === 'settings') settings = value;
      else if (path[0] === 'articles') {
        await take(library, value, { now, report });
        await mergeFresh(library, { least: mergedAtOnce });
      }
      job.signal?.throwIfAborted();
    }
    return { kind: 'imported', report, settings, isLater: version > fileVersion, end: next.value };
  });
}

async function take(library: Library, raw: unknown, { now, report }: { now: number; report: Report }) {
  const incoming = parseItem(raw, now);
  if (!incoming) {
    refuse(report, nameOf(raw), 'damaged');
    return;
  }
  report[await writeArticle(library, incoming, now)]++;
  if (incoming.lost > 0) refuse(report, titleOf(incoming), 'parts');
}

const titleOf = ({ article }: Incoming): string => article.title || article.url;

/** Whatever tells which article it was. */
function nameOf(raw: unknown): string {
  for (const part of ['entry', 'article', 'damaged']) {
    const found: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, part) : undefined;
    if (typeof found !== 'object' || found === null) continue;
    for (const name of ['title', 'url', 'key']) {
      const text: unknown = Reflect.get(found, name);
      if (typeof text === 'string' && text !== '') return text;
    }
    if (part === 'damaged') return nameOf(found);
  }
  return '';
}
