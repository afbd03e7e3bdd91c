import { noteThatLibraryHolds } from '../background/library/cleared.ts';
import { openLibrary } from '../library/store/database.ts';
import { canDecode } from '../library/transfer/export/can-decode.ts';
import { exportLibrary } from '../library/transfer/export/export-library.ts';
import { exportFileName } from '../library/transfer/export/file-names.ts';
import type { Written } from '../library/transfer/export/source.ts';
import { openTemporaryFile } from '../library/transfer/export/temporary-file.ts';
import { toJpeg } from '../library/transfer/export/to-jpeg.ts';
import { backupInZip } from '../library/transfer/import/backup-in-zip.ts';
import { detectFile } from '../library/transfer/import/detect.ts';
import { importLibrary } from '../library/transfer/import/import-library.ts';
import { type FetchFailure, fetchLinks } from '../library/transfer/import/links/fetch-links.ts';
import { readLinks } from '../library/transfer/import/links/read-links.ts';
import type { Job } from '../library/transfer/job.ts';
import type { SaveAnswer } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import type {
  Exported,
  ExportForm,
  Imported,
  TransferJob,
} from '../pages/library-page/transfer/transfer-services.ts';
import { parseChange } from '../settings/parse-settings.ts';
import type { LiveSettings } from '../settings/settings.ts';
import { readAddress } from '../site/address.ts';
import { isNewspaperHost } from '../site/hosts.ts';
import { bringOwn } from './bring-own.ts';
import { fetchAndSave } from './fetch-article.ts';
import { parseOwn } from './parse-own.ts';

const files: Record<ExportForm, { ending: string; type: string }> = {
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'zip', type: 'application/zip' },
  html: { ending: 'html', type: 'text/html' },
  epub: { ending: 'epub', type: 'application/epub+zip' },
};

const site = {
  keyOf: (url: URL) => readAddress(url).key,
  isOwn: (url: URL) => isNewspaperHost(url.hostname),
};

export interface Wanted {
  form: ExportForm;
  keys: readonly string[] | null;
  settings: object;
}

export async function exportArticles({ form, keys, settings }: Wanted, job: TransferJob): Promise<Exported> {
  const library = await openLibrary();
  const now = Date.now();
  const { ending, type } = files[form];
  const target = await openTemporaryFile(type, now);
  // Settings belong to a backup of everything.
  const options = {
    form,
    keys,
    settings: keys === null ? settings : null,
    now,
    drawing: { toJpeg, canDecode },
    bringMarkdown: async () => (await bringOwn('markdown')).ofArticle,
  };
  let written: Written | null = null;
  try {
    written = await exportLibrary(library, target.stream, options, job);
  } finally {
    if (!written) await target.remove();
  }
  if (!written) return { kind: 'cancelled' };
  const name = exportFileName(ending, new Date(now));
  return { kind: 'exported', name, file: await target.take(), isInMemory: target.isInMemory, ...written };
}

export async function importFile(file: File, settings: LiveSettings, job: TransferJob): Promise<Imported> {
  const kind = await detectFile(file).catch(() => null);
  if (kind === null) return { kind: 'unreadable' };
  if (kind === 'unknown' || kind === 'settings') return { kind };
  const library = await openLibrary();
  // Before anything is in it: what dies in the middle must be seen to.
  await noteThatLibraryHolds();
  const backup = kind === 'zip' ? await backupInZip(file, job) : null;
  if (backup === 'several') return { kind: 'several' };
  if (backup || kind === 'library') {
    const outcome = await importLibrary(library, backup ?? file, { now: Date.now() }, watched(job));
    if (outcome.kind !== 'imported') return outcome;
    const { change } = parseChange(outcome.settings);
    const takeSettings = Object.keys(change).length > 0 ? () => settings.change(change) : null;
    return { ...outcome, takeSettings };
  }
  const outcome = await readLinks(file, kind, { site, parseHtml: parseOwn, now: Date.now() }, job);
  if (outcome.kind !== 'links') return outcome;
  const { links, report, end } = outcome;
  return {
    kind: 'found',
    count: links.length,
    report,
    end,
    async fetch(again) {
      const fetched = await fetchLinks(library, links, { fetchArticle, report }, watched(again));
      if (fetched.kind !== 'fetched') return fetched;
      return { kind: 'imported', report: fetched.report, end, isLater: false, takeSettings: null };
    },
  };
}

/** The background keeps watch over it: should this page die, what it has written is taken back at once. */
const watched = (job: TransferJob): Job => ({
  ...job,
  onBegin: () =>
    void sendToBackground<'import-begins'>({ type: 'import-begins' }).catch((error: unknown) => {
      console.info('Đọc Sạch: nobody keeps watch; the next start takes back what dies.', error);
    }),
});

async function fetchArticle(address: string, signal?: AbortSignal): Promise<'saved' | FetchFailure> {
  const answer = await fetchAndSave(address, signal);
  return 'failure' in answer ? failureWord(answer.failure) : 'saved';
}

function failureWord(failure: Extract<SaveAnswer, { failure: unknown }>['failure']): FetchFailure {
  switch (failure) {
    case 'full':
      return 'full';
    case 'gone':
      return 'missing';
    case 'unreachable':
      return 'offline';
    case 'no article':
    case 'not there yet':
      return 'unreadable';
    default:
      return 'failed';
  }
}
