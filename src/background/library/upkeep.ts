import { mergeFresh } from '../../library/search/merge-fresh.ts';
import { openLibrary } from '../../library/store/database.ts';
import { recoverWhenEnded } from '../../library/transfer/import/recover-import.ts';
import { doesLibraryHold, noticeClearing } from './cleared.ts';
import { keepAwake } from './keep-awake.ts';
import { resumePictures } from './pictures.ts';
import { purgeTrash } from './purge.ts';
import { closeTabsLeft } from './tabs-behind.ts';

/** Milliseconds after the background's start, or after a save: whoever woke it comes first. */
const patience = 2000;

/** What is done each time the background starts, in the order of its haste. What fails is tried again at the next start. */
const tasks: readonly [name: string, task: () => Promise<unknown>][] = [
  ['clearing', noticeClearing],
  ['import', seeToImport],
  ['trash', () => purgeTrash(Date.now())],
  ['search', mergeWords],
  // Last: a server that does not answer holds it up.
  ['pictures', () => resumePictures(Date.now())],
];

export function keepUp(): void {
  void closeTabsLeft();
  setTimeout(() => seeToAll().catch((error: unknown) => complain('upkeep', error)), patience);
}

async function seeToAll(): Promise<void> {
  // Who saves nothing has no database, and needs none.
  if (!(await doesLibraryHold())) return;
  for (const [name, task] of tasks) await keepAwake(task()).catch((error: unknown) => complain(name, error));
}

/** One that died is taken back; one that is running is looked after, without holding up the rest. */
async function seeToImport(): Promise<void> {
  if ((await (await openLibrary()).count('journal')) > 0) lookAfterImport();
}

/** Keeps watch over an import that a page has begun. */
export function lookAfterImport(): void {
  const watch = async () => recoverWhenEnded(await openLibrary());
  keepAwake(watch()).catch((error: unknown) => complain('import', error));
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Brings the words of what was saved into the search's own records, once nothing more is saved for a moment. */
export function mergeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    keepAwake(mergeWords()).catch((error: unknown) => complain('search', error));
  }, patience);
}

async function mergeWords(): Promise<void> {
  await mergeFresh(await openLibrary());
}

function complain(name: string, error: unknown): void {
  console.error('Đọc Sạch:', name, error);
}
