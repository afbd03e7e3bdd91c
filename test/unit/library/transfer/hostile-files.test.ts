import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../../src/library/store/database.ts';
import { importLibrary } from '../../../../src/library/transfer/import/import-library.ts';
import type { Limits } from '../../../../src/library/transfer/import/limits.ts';
import {
  articleOf,
  dump,
  exported,
  figure,
  freshLibrary,
  highlightOf,
  now,
  pictureAddress,
  put,
} from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const imported = (content: string | Uint8Array<ArrayBuffer>, limits?: Limits) =>
  importLibrary(library, new Blob([content]), { now, ...(limits && { limits }) });

const head = '{"format":"doc-sach-library","version":1,"articles":[';
const item = (id: number, change: object = {}) =>
  JSON.stringify({ entry: {}, article: articleOf(id), ...change });
const file = (...items: string[]) => `${head}${items.join(',')}]}`;

async function sampleFile(): Promise<string> {
  for (const id of [1, 2, 3, 4, 5, 6])
    await put(library, articleOf(id, { blocks: [figure(pictureAddress(id, 1))] }));
  const { text } = await exported(library, 'json', { settings: {} });
  library = await freshLibrary();
  return text;
}

test('a file that was cut off gives what is whole in it, wherever it was cut', async () => {
  const text = await sampleFile();
  const bytes = new TextEncoder().encode(text);
  for (let part = 0; part <= 20; part++) {
    library = await freshLibrary();
    const cut = bytes.slice(0, Math.floor((bytes.length * part) / 20));
    const outcome = await imported(cut);
    // An article is whole when its last bracket is there.
    const whole = new TextDecoder().decode(cut).split(/"pictures":\[[^\]]*\]\}/).length - 1;
    expect(outcome).toMatchObject({
      kind: 'imported',
      end: part === 20 ? 'whole' : 'cut off',
      report: { added: whole, refusedCount: 0 },
    });
    expect(await library.count('entries')).toBe(whole);
    expect(await library.count('texts')).toBe(whole);
    expect(await library.count('journal')).toBe(0);
  }
});

describe('what is no JSON ends the file there', () => {
  test.each([
    ['a word', `${head}${item(1)},nein`],
    [
      'UTF-8 that is none',
      Buffer.concat([
        Buffer.from(`${head}${item(1)},{"x":"`),
        Buffer.from([0xc3, 0x28]),
        Buffer.from('"}]}'),
      ]),
    ],
    ['a comma too many', `${head}${item(1)},]}`],
    ['zeros, as a disk leaves them', `${head}${item(1)},\0\0\0\0`],
  ])('%s', async (_, content) => {
    const bytes = typeof content === 'string' ? content : new Uint8Array(content);
    expect(await imported(bytes)).toMatchObject({ kind: 'imported', end: 'broken', report: { added: 1 } });
  });
});

describe('what is beyond the limits ends the file there', () => {
  const limits: Limits = { item: 200_000, text: 100_000, depth: 1000 };

  test('data that nests without end', async () => {
    const deep = `${'['.repeat(100_000)}`;
    expect(await imported(`${head}${item(1)},${deep}`)).toMatchObject({
      end: 'too large',
      report: { added: 1 },
    });
  });

  test('a text without end', async () => {
    const text = `${head}${item(1)},{"article":"${'a'.repeat(300_000)}`;
    expect(await imported(text, limits)).toMatchObject({ end: 'too large', report: { added: 1 } });
  });

  test('an article without end', async () => {
    const many = '{"src":"https://a.test/x.png","type":"image/png","bytes":"AAAA"},'.repeat(9000);
    const text = `${head}${item(1)},{"pictures":[${many}`;
    expect(await imported(text, limits)).toMatchObject({ end: 'too large', report: { added: 1 } });
  });

  test('but not many articles, nor much between them that nobody asked for', async () => {
    const junk = `"junk":[${'{"a":["b"]},'.repeat(30_000)}0],`;
    const items = Array.from({ length: 300 }, (_, id) => item(id, { note: 'a'.repeat(2000) }));
    const text = file(...items).replace('"version"', `${junk}"version"`);
    expect(await imported(text, limits)).toMatchObject({ end: 'whole', report: { added: 300 } });
  });
});

describe('what has the wrong form is refused, and the rest taken', () => {
  const deepMark = (depth: number): unknown =>
    depth === 0 ? 'x' : { tag: 'strong', children: [deepMark(depth - 1)] };
  test.each<[string, string]>([
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '[]'],
    ['nothing in it', '{}'],
    ['a text for an article', item(9, { article: 'x' })],
    ['no key', item(9, { article: { ...articleOf(9), key: 'bài/chín' } })],
    ['an address that runs', item(9, { article: { ...articleOf(9), url: 'javascript:alert(1)' } })],
    [
      'a link that runs',
      item(9, {
        article: articleOf(9, {
          blocks: [{ kind: 'paragraph', inlines: [{ tag: 'a', href: 'javascript:1', children: [] }] }],
        }),
      }),
    ],
    [
      'an element that there is none of',
      item(9, { article: { ...articleOf(9), blocks: [{ kind: 'script', inlines: [] }] } }),
    ],
    ['marks that nest too deep', item(9, { article: { ...articleOf(9), lead: [deepMark(300)] } })],
    ['a damaged one without text', '{"damaged":{"entry":{"key":"baothanhhoa.vn/9"}}}'],
    ['a damaged one in damaged ones', '{"damaged":{"damaged":{"damaged":null}}}'],
  ])('%s', async (_, wrong) => {
    const outcome = await imported(file(wrong, item(1)));
    expect(outcome).toMatchObject({ kind: 'imported', end: 'whole', report: { added: 1, refusedCount: 1 } });
    expect(await library.getAllKeys('texts')).toEqual(['baothanhhoa.vn/1']);
  });

  test('the first 200 are told by name, the rest counted', async () => {
    const wrong = Array.from({ length: 500 }, (_, id) => item(id, { article: { title: `Hỏng ${id}` } }));
    const outcome = await imported(file(...wrong));
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    expect(outcome.report.refusedCount).toBe(500);
    expect(outcome.report.refused).toHaveLength(200);
    expect(outcome.report.refused[0]).toEqual({ what: 'Hỏng 0', why: 'damaged' });
  });

  test('after a thousand of them one after the other the rest is not looked at', async () => {
    const wrong = (count: number) => Array.from({ length: count }, () => 'null');
    const outcome = await imported(file(item(1), ...wrong(999), item(2), ...wrong(5000), item(3)));
    expect(outcome).toMatchObject({
      kind: 'imported',
      end: 'broken',
      report: { added: 2, refusedCount: 1999 },
    });
    expect(await library.getAllKeys('texts')).toEqual(['baothanhhoa.vn/1', 'baothanhhoa.vn/2']);
  });

  test('and the search’s records are asked for nothing on their account', async () => {
    const count = vi.spyOn(IDBObjectStore.prototype, 'count');
    await imported(file(item(1), ...Array.from({ length: 400 }, () => 'null')));
    expect(count.mock.calls.length).toBeLessThan(10);
    count.mockRestore();
  });

  test('state of the wrong kind counts as none', async () => {
    const entry = {
      saved: 'hôm qua',
      order: -1,
      shelf: 'cellar',
      starred: 1,
      tags: [5],
      progress: 7,
      changed: Number.MAX_VALUE,
      pictures: [],
    };
    await imported(file(item(1, { entry })));
    expect(await library.getAll('entries')).toMatchObject([
      {
        saved: now,
        order: now,
        shelf: 'list',
        removed: null,
        starred: false,
        tags: [],
        opened: false,
        progress: 0,
        changed: null,
      },
    ]);
  });

  test.each(['', ' \u00a0\n', '\u200b\u0000'])(
    'a section of which nothing is seen (%j) is none',
    async (section) => {
      await imported(file(item(1, { article: articleOf(1, { section }) })));
      expect(await library.getAll('entries')).toMatchObject([{ section: null }]);
      expect(await library.getAll('texts')).toMatchObject([{ article: { section: null } }]);
    },
  );

  test('moments that are still to come count as not told', async () => {
    const day = 86_400_000;
    const late = now + 2 * day;
    const entry = { saved: late, order: late, shelf: 'trash', removed: late, changed: late };
    await imported(file(item(1, { entry })));
    const known = { saved: now - 5000, order: late };
    await imported(file(item(2, { entry: known }), item(3, { entry: { saved: now + day / 2 } })));
    expect(await library.getAll('entries')).toMatchObject([
      { saved: now, order: now, removed: now, changed: null },
      { saved: now - 5000, order: now - 5000 },
      { saved: now + day / 2, order: now + day / 2 },
    ]);
  });

  test('moments that no date can hold are parts of the wrong kind', async () => {
    const never = 8.64e15 + 1;
    const good = highlightOf('baothanhhoa.vn/1', 'good-one', 'bên bờ');
    const parts = {
      revisions: [{ at: never, article: articleOf(1, { title: 'Khác' }) }],
      highlights: [
        good,
        { ...good, id: 'made-never', made: never },
        { ...good, id: 'changed-never', changed: never },
      ],
    };
    expect(await imported(file(item(1, parts)))).toMatchObject({
      report: { added: 1, refused: [{ what: 'Bài số 1', why: 'parts' }] },
    });
    expect(await library.getAll('revisions')).toEqual([]);
    expect(await library.getAll('highlights')).toEqual([good]);
  });

  test('of parts of the wrong kind the article comes without', async () => {
    const src = pictureAddress(1, 1);
    const pictures = [
      { src, type: 'text/html', bytes: 'AAAA' },
      { src, type: 'image/png', bytes: '*' },
      7,
      { src: 'https://a.test/else.png', type: 'image/png', bytes: 'AAAA' },
    ];
    const parts = {
      pictures,
      revisions: [
        { at: 'x', article: articleOf(1) },
        { at: 5, article: articleOf(2) },
      ],
      highlights: [{ id: 'x' }],
    };
    const outcome = await imported(
      file(item(1, { article: articleOf(1, { blocks: [figure(src)] }), ...parts })),
    );
    expect(outcome).toMatchObject({ report: { added: 1, refused: [{ what: 'Bài số 1', why: 'parts' }] } });
    const { pictures: kept, revisions, highlights } = await dump(library);
    expect([kept, revisions, highlights]).toEqual([[], [], []]);
  });
});

test('names that objects have of their own harm nobody', async () => {
  const text = `${head}{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${item(1).slice(1)}],"settings":{"__proto__":{"polluted":1},"theme":"grey"}}`;
  const outcome = await imported(text);
  expect(outcome).toMatchObject({ end: 'whole', report: { added: 1 }, settings: { theme: 'grey' } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  if (outcome.kind === 'imported') expect(Object.getPrototypeOf(outcome.settings)).toBe(Object.prototype);
});

test('names that come twice: what both say is taken', async () => {
  const text = `${head}${item(1)}],"articles":[${item(2)},${item(1)}]}`;
  expect(await imported(text)).toMatchObject({ report: { added: 2, same: 1 }, end: 'whole' });
});

test('a byte order mark, white space and Windows line ends do no harm', async () => {
  const text = `\uFEFF\r\n${JSON.stringify(JSON.parse(file(item(1))), null, '\t').replaceAll('\n', '\r\n')}\r\n`;
  expect(await imported(text)).toMatchObject({ report: { added: 1 }, end: 'whole' });
});

test.each(['utf-16le', 'utf-16be'] as const)(
  'a file that another program has written again in %s is read',
  async (encoding) => {
    const bytes = Buffer.from(
      `\uFEFF${file(item(1, { article: articleOf(1, { title: 'Chữ ẫ 😀' }) }))}`,
      'utf16le',
    );
    if (encoding === 'utf-16be') bytes.swap16();
    expect(await imported(new Uint8Array(bytes))).toMatchObject({ report: { added: 1 }, end: 'whole' });
    expect(await library.getAll('entries')).toMatchObject([{ title: 'Chữ ẫ 😀' }]);
  },
);

test('a file of a later version gives what is understood, and it is said', async () => {
  const text = file(item(1, { voice: { later: true } })).replace(
    '"version":1',
    '"version":7,"more":{"a":[1]}',
  );
  expect(await imported(text)).toMatchObject({ isLater: true, report: { added: 1 }, end: 'whole' });
});

test('a text in two pieces, wherever its bytes are parted, is the same', async () => {
  const title = 'Chữ ẫ 😀 \ud83d "\\/" hết';
  const text = file(item(1, { article: articleOf(1, { title }) }));
  const bytes = new TextEncoder().encode(text);
  for (let at = 150; at < 260; at++) {
    library = await freshLibrary();
    const stream = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes.slice(0, at));
          controller.enqueue(bytes.slice(at));
          controller.close();
        },
      });
    const inTwo = Object.assign(new Blob([bytes]), { stream });
    await importLibrary(library, inTwo, { now });
    // The half character is cleaned away (clean-texts.test.ts).
    const titles = (await library.getAll('entries')).map((entry) => entry.title);
    expect(titles).toEqual([title.toWellFormed()]);
  }
});
