import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPictures } from '../../../../src/library/pictures/keep-pictures.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { articleNumber, freshLibrary } from '../fresh-library.ts';

const fresh = freshLibrary();
const key = 'baothanhhoa.vn/1';
const src = (name: string) => `https://c.baothanhhoa.vn/img/news/${name}.jpg`;
const article = (...names: string[]) =>
  articleNumber(1, {
    blocks: names.map((name) => ({
      kind: 'figure',
      image: { src: src(name), alt: '', size: null },
      caption: [],
    })),
  });

/** What the newspaper answers, in the place of the network, which Node's fetch would look for. */
let answers: Record<string, () => Response | Promise<Response>> = {};
const asked: { src: string; options: RequestInit | undefined }[] = [];
const picture = (type = 'image/jpeg', bytes = 5) =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', async (address: string, options?: RequestInit) => {
    asked.push({ src: address, options });
    const answer = answers[address];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const keepAll = (signal = new AbortController().signal) =>
  keepPictures(
    fresh.library,
    key,
    () => 7000,
    () => {},
    signal,
  );
const keptNames = async () => (await fresh.library.getAll('pictures')).map((kept) => kept.src.at(-5)).sort();

it('asks (a stand-in for the network) for each picture once, without cookies and referrer, and keeps its bytes', async () => {
  answers = { [src('a')]: () => picture(), [src('b')]: () => picture('image/webp; q=1', 9) };
  await saveText(fresh.library, article('a', 'b', 'a'), 1000);
  const entry = await keepAll();
  expect(await keptNames()).toEqual(['a', 'b']);
  expect((await fresh.library.get('pictures', [key, src('b')]))?.type).toBe('image/webp');
  expect(entry?.pictures).toMatchObject({
    wanted: 2,
    kept: 2,
    bytes: 14,
    tries: 1,
    tried: 7000,
    full: false,
  });
  expect(asked.map((one) => one.src).sort()).toEqual([src('a'), src('b')]);
  for (const { options } of asked)
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

it.each([
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is not found', () => new Response('', { status: 404, headers: { 'content-type': 'image/jpeg' } })],
  ['is a page', () => picture('text/html')],
  ['is empty', () => picture('image/jpeg', 0)],
  ['is larger than any', () => picture('image/jpeg', 40_000_001)],
])(
  'a picture that %s (a stand-in for the network) holds up no other, and is tried again another time',
  async (_, answer) => {
    answers = { [src('a')]: answer, [src('b')]: () => picture() };
    await saveText(fresh.library, article('a', 'b'), 1000);
    expect((await keepAll())?.pictures).toMatchObject({ wanted: 2, kept: 1, tries: 1 });
    answers = { [src('a')]: () => picture() };
    expect((await keepAll())?.pictures).toMatchObject({ kept: 2, tries: 2 });
    expect(await keptNames()).toEqual(['a', 'b']);
  },
);

it('stops where the storage (as the browser says it) is full: the text and the first pictures stay, and it is noted', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  answers = Object.fromEntries(names.map((name) => [src(name), () => picture()]));
  await saveText(fresh.library, article(...names), 1000);
  const put = IDBObjectStore.prototype.put;
  let room = 3;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    if (this.name === 'pictures' && room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  const entry = await keepAll();
  expect(entry?.pictures).toMatchObject({ wanted: 8, kept: 3, full: true, tries: 0 });
  expect(await keptNames()).toEqual(['a', 'b', 'c']);
  expect(await fresh.library.get('texts', key)).toBeDefined();
  // Not all of the others were asked for in vain.
  expect(asked.length).toBeLessThan(8);
});

it('is full, not only failed, where there is no room (as the browser says it) for noting that either', async () => {
  answers = { [src('a')]: () => picture() };
  await saveText(fresh.library, article('a'), 1000);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    throw this.name === 'pictures'
      ? new DOMException('full', 'QuotaExceededError')
      : new DOMException('Internal error.', 'UnknownError');
  });
  await expect(keepAll()).rejects.toMatchObject({ failure: 'full' });
});

it('a round in which nobody answers (a stand-in for a lost network) is no try, one with a single answer is', async () => {
  answers = {};
  await saveText(fresh.library, article('a', 'b'), 1000);
  expect((await keepAll())?.pictures).toMatchObject({ kept: 0, tries: 0, tried: 7000 });
  answers = { [src('b')]: () => new Response('', { status: 404 }) };
  expect((await keepAll())?.pictures).toMatchObject({ kept: 0, tries: 1 });
});

it('ends when it is not wanted any more, and what is kept stays', async () => {
  const asking = new AbortController();
  answers = {
    [src('a')]: () => {
      asking.abort();
      return picture();
    },
  };
  await saveText(fresh.library, article('a', 'b'), 1000);
  await expect(keepAll(asking.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect((await fresh.library.getFromIndex('entries', 'key', key))?.pictures.tries).toBe(0);
});

it('asks a host that keeps a picture waiting for its whole time for no more than it was asked for at once', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `silent-${at}`);
  const late = () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'));
  answers = Object.fromEntries(names.map((name) => [src(name), late]));
  await saveText(fresh.library, article(...names), 1000);
  const entry = await keepAll();
  expect(asked).toHaveLength(4);
  expect(entry?.pictures).toMatchObject({ wanted: 30, kept: 0, tries: 0, tried: 7000 });
});

it('asks on where a host that gives others is late with one', async () => {
  const late = async () => {
    await vi.waitFor(async () => expect((await keptNames()).length).toBeGreaterThan(0));
    throw new DOMException('signal timed out', 'TimeoutError');
  };
  const others = Array.from({ length: 8 }, (_, at) => `other-${at}`);
  answers = {
    [src('late')]: late,
    ...Object.fromEntries(others.map((name) => [src(name), () => picture()])),
  };
  await saveText(fresh.library, article(...others.slice(0, 3), 'late', ...others.slice(3)), 1000);
  expect((await keepAll())?.pictures).toMatchObject({ wanted: 9, kept: 8, tries: 1 });
});

it('reads nothing of a picture whose server says that it is larger than one may be', async () => {
  const cancel = vi.fn();
  const body = new ReadableStream({ cancel });
  answers = {
    [src('huge')]: () =>
      new Response(body, { headers: { 'content-type': 'image/png', 'content-length': '50000000' } }),
  };
  await saveText(fresh.library, article('huge'), 1000);
  expect((await keepAll())?.pictures).toMatchObject({ kept: 0, tries: 1 });
  expect(cancel).toHaveBeenCalledOnce();
});

it('goes by what a file is and not by what its server says of it', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n----', 'latin1');
  const said = (bytes: Uint8Array | string, type: string) => () =>
    new Response(bytes as BodyInit, { headers: { 'content-type': type } });
  answers = {
    [src('a')]: said(png, 'text/html; charset=utf-8'),
    [src('b')]: said(png, 'application/octet-stream'),
    [src('c')]: said('\n<!doctype html><title>Không tìm thấy</title>', 'image/jpeg'),
    [src('d')]: said('<!doctype html><title>Không tìm thấy</title>', 'text/html'),
  };
  await saveText(fresh.library, article('a', 'b', 'c', 'd'), 1000);
  await keepAll();
  expect(await keptNames()).toEqual(['a', 'b']);
  expect((await fresh.library.get('pictures', [key, src('a')]))?.type).toBe('image/png');
});
