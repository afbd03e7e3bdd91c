import { failureOf, LibraryError } from '../../library-error.ts';
import type { Library } from '../../store/database.ts';
import { isCancelled, type Job } from '../job.ts';
import type { Drawing } from './epub/book-pictures.ts';
import { exportEpub } from './epub/export-epub.ts';
import { exportJson } from './export-json.ts';
import { exportHtml } from './html/export-html.ts';
import { type ArticleToMarkdown, exportMarkdown } from './markdown/export-markdown.ts';
import { openSource, type Written } from './source.ts';

export const exportForms = ['json', 'markdown', 'html', 'epub'] as const;
export type ExportForm = (typeof exportForms)[number];

export interface ExportOptions {
  form: ExportForm;
  /** In the order of the list; null for all. */
  keys: readonly string[] | null;
  /** Goes into a JSON file of the whole library as it is; null for none. */
  settings: object | null;
  /** Milliseconds since 1970. */
  now: number;
  drawing: Drawing;
  /** Brings what writes Markdown, which no other form needs. */
  bringMarkdown(): Promise<ArticleToMarkdown>;
}

/**
 * Writes articles of the library into a stream, one at a time, and closes it. The library stays as it is.
 *
 * @returns null when it was cancelled; then the stream is aborted, as it is on an error
 * @throws LibraryError
 */
export async function exportLibrary(
  library: Library,
  stream: WritableStream<Uint8Array>,
  { form, keys, settings, now, drawing, bringMarkdown }: ExportOptions,
  job: Job = {},
): Promise<Written | null> {
  // The writers lock the stream they are given; this one can still be aborted from here.
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  const arrived = readable.pipeTo(stream, { signal: stop.signal });
  arrived.catch(() => {});
  try {
    const source = await openSource(library, { keys, isBackup: form === 'json' }, job);
    const { signal } = job;
    const write = {
      json: () => exportJson(source, writable, { settings, now }),
      markdown: async () =>
        exportMarkdown(source, writable, { now, toMarkdown: await bringMarkdown(), signal }),
      html: () => exportHtml(source, writable, { now }),
      epub: () => exportEpub(source, writable, { now, drawing, signal }),
    };
    const written = await write[form]();
    await arrived;
    return written;
  } catch (error) {
    stop.abort(error);
    await arrived.catch(() => {});
    if (isCancelled(job)) return null;
    throw new LibraryError(failureOf(error), error);
  }
}
