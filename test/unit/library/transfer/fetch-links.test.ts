import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/store/database.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { type FetchArticle, fetchLinks } from '../../../../src/library/transfer/import/links/fetch-links.ts';
import type { Link } from '../../../../src/library/transfer/import/links/link.ts';
import { recoverImport } from '../../../../src/library/transfer/import/recover-import.ts';
import { emptyReport } from '../../../../src/library/transfer/import/report.ts';
import { articleOf, dump, freshLibrary, highlightOf, now, put } from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const link = (id: number, change: Partial<Link> = {}): Link => ({
  address: `https://baothanhhoa.vn/bai-so-${id}.htm`,
  key: `baothanhhoa.vn/${id}`,
  title: `Bài số ${id}`,
  tags: [],
  archived: false,
  starred: false,
  saved: null,
  ...change,
});
const idOf = (address: string) => Number(/(\d+)\.htm/.exec(address)?.[1]);
/** Saves as the background does. */
const save: FetchArticle = async (address) => {
  await saveText(library, articleOf(idOf(address)), now);
  return 'saved';
};
const fetched = (links: Link[], fetchArticle: FetchArticle, job = {}) =>
  fetchLinks(library, links, { fetchArticle, report: emptyReport() }, job);

test('articles are fetched, and get what the file said of them', async () => {
  const progress: number[] = [];
  const links = [
    link(1, { tags: ['a'], starred: true, saved: 1583000000000 }),
    link(2, { archived: true }),
    link(3),
  ];
  const outcome = await fetched(links, save, {
    onProgress: ({ done }: { done: number }) => progress.push(done),
  });
  expect(outcome).toMatchObject({ kind: 'fetched', report: { added: 3, refusedCount: 0 } });
  expect(progress).toEqual([1, 2, 3]);
  const entry = (id: number) => library.getFromIndex('entries', 'key', `baothanhhoa.vn/${id}`);
  expect(await entry(1)).toMatchObject({
    tags: ['a'],
    starred: true,
    saved: 1583000000000,
    order: 1583000000000,
    shelf: 'list',
  });
  expect(await entry(2)).toMatchObject({ shelf: 'archive' });
  expect((await entry(1))?.labels).toContain('tag:a');
  expect(await library.count('journal')).toBe(0);
});

test('no more than three at once', async () => {
  let now = 0;
  let most = 0;
  const links = Array.from({ length: 12 }, (_, id) => link(id));
  await fetched(links, async (address) => {
    most = Math.max(most, ++now);
    const answer = await save(address);
    now--;
    return answer;
  });
  expect(most).toBe(3);
});

test('a newspaper that does not answer is not waited for once it is cancelled', async () => {
  const stop = new AbortController();
  const silent: FetchArticle = (_, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve('offline'));
      stop.abort();
    });
  expect(await fetched([link(1)], silent, { signal: stop.signal })).toEqual({ kind: 'cancelled' });
  expect(await library.count('journal')).toBe(0);
});

test('what is in the library is not fetched again; it gets its tags, and comes out of the trash', async () => {
  await put(library, articleOf(1), { state: { tags: ['đây'] } });
  await put(library, articleOf(2), { state: { shelf: 'trash', removed: now } });
  await put(library, articleOf(3));
  const never: FetchArticle = () => {
    throw new Error('It was fetched.');
  };
  const outcome = await fetched([link(1, { tags: ['tệp'], archived: true }), link(2), link(3)], never);
  expect(outcome).toMatchObject({ kind: 'fetched', report: { added: 0, updated: 2, same: 1 } });
  expect(await library.getFromIndex('entries', 'key', 'baothanhhoa.vn/1')).toMatchObject({
    tags: ['đây', 'tệp'],
    shelf: 'list',
  });
  expect(await library.getFromIndex('entries', 'key', 'baothanhhoa.vn/2')).toMatchObject({
    shelf: 'list',
    removed: null,
  });
});

test('what cannot be fetched is told, and the rest is there', async () => {
  const answers = ['missing', 'offline', 'unreadable', 'failed', 'saved'] as const;
  const outcome = await fetched(
    answers.map((_, id) => link(id)),
    async (address) => {
      const answer = answers[idOf(address)] ?? 'failed';
      return answer === 'saved' ? save(address) : answer;
    },
  );
  expect(outcome).toMatchObject({ kind: 'fetched', report: { added: 1, refusedCount: 4 } });
  if (outcome.kind === 'fetched')
    expect(outcome.report.refused.map(({ what, why }) => `${what}: ${why}`).sort()).toEqual([
      'Bài số 0: missing',
      'Bài số 1: offline',
      'Bài số 2: unreadable',
      'Bài số 3: failed',
    ]);
});

test('cancelled after each article, or on a full disk, all is as it was', async () => {
  await put(library, articleOf(2), { state: { shelf: 'trash', removed: now, tags: ['cũ'] } });
  await put(library, articleOf(9), { highlights: [highlightOf('baothanhhoa.vn/9', 'nine-nine', 'sông Mã')] });
  const before = await dump(library);
  const links = [1, 2, 3, 4, 9].map((id) => link(id, { tags: ['mới'], starred: true }));
  for (let count = 1; count <= 4; count++) {
    const stop = new AbortController();
    let done = 0;
    const job = { signal: stop.signal, onProgress: () => ++done === count && stop.abort() };
    expect(await fetched(links, save, job)).toEqual({ kind: 'cancelled' });
    expect(await dump(library)).toEqual(before);
    const full: FetchArticle = async (address) => (idOf(address) === count ? 'full' : save(address));
    if (count !== 2) expect(await fetched(links, full)).toEqual({ kind: 'failed', failure: 'full' });
    expect(await dump(library)).toEqual(before);
  }
});

test('while the import’s page lives, nobody takes back what it has not finished', async () => {
  const answer = Promise.withResolvers<'failed'>();
  const running = fetched([link(1)], () => answer.promise);
  await expect.poll(() => library.count('journal')).toBe(1);
  expect(await recoverImport(library)).toBe(false);
  expect(await library.getAll('journal')).toMatchObject([{ key: 'baothanhhoa.vn/1', entry: null }]);
  answer.resolve('failed');
  expect(await running).toMatchObject({ kind: 'fetched', report: { refusedCount: 1 } });
});

test('what could not be fetched, and the reader saved by hand meanwhile, is not taken back', async () => {
  const stop = new AbortController();
  const byHand: FetchArticle = async (address) => {
    stop.abort();
    await save(address);
    return 'offline';
  };
  expect(await fetched([link(1)], byHand, { signal: stop.signal })).toEqual({ kind: 'cancelled' });
  expect(await library.count('entries')).toBe(1);
});
