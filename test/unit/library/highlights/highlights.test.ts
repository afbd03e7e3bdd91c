import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchChanges } from '../../../../src/library/changes.ts';
import { type Highlight, highlightLimits } from '../../../../src/library/entry.ts';
import { putHighlight, removeHighlight } from '../../../../src/library/highlights/change-highlights.ts';
import { parseHighlight } from '../../../../src/library/highlights/highlight-schema.ts';
import { allHighlights, highlightsOf } from '../../../../src/library/highlights/read-highlights.ts';
import { closeLibrary, type Library, openLibrary } from '../../../../src/library/store/database.ts';
import { label } from '../../../../src/library/store/derived.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { emptyArticle } from '../../reader/article.ts';

const { key } = emptyArticle;
const other = 'baothanhhoa.vn/7';
const now = Date.UTC(2026, 4, 7);

const highlight = (change: Partial<Highlight> = {}): Highlight => ({
  id: 'highlight-1',
  key,
  colour: 'yellow',
  note: '',
  anchor: { quote: 'làng gốm cổ', before: 'Người giữ lửa ở ', after: '', at: 16 },
  made: now,
  changed: now,
  ...change,
});

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
  await saveText(library, emptyArticle, now);
});
afterEach(closeLibrary);

const entry = (of = key) => library.getFromIndex('entries', 'key', of);

describe('a highlight', () => {
  it('is kept, counted in its entry, and found by its label', async () => {
    expect(await putHighlight(library, highlight())).toBe('done');
    expect(await highlightsOf(library, key)).toEqual([highlight()]);
    expect(await entry()).toMatchObject({
      highlights: 1,
      labels: expect.arrayContaining([label.highlighted]),
    });
  });

  it('is changed in its place, and counted once', async () => {
    await putHighlight(library, highlight());
    await putHighlight(library, highlight({ colour: 'blue', note: 'Nhớ đọc lại' }));
    expect(await highlightsOf(library, key)).toEqual([highlight({ colour: 'blue', note: 'Nhớ đọc lại' })]);
    expect(await entry()).toMatchObject({ highlights: 1 });
  });

  it('is removed and taken back as it was', async () => {
    await putHighlight(library, highlight({ note: 'Giữ' }));
    expect(await removeHighlight(library, highlight())).toBe('done');
    expect(await highlightsOf(library, key)).toEqual([]);
    const { labels = [] } = (await entry()) ?? {};
    expect(labels).not.toContain(label.highlighted);
    await putHighlight(library, highlight({ note: 'Giữ' }));
    expect(await highlightsOf(library, key)).toEqual([highlight({ note: 'Giữ' })]);
    expect(await entry()).toMatchObject({ highlights: 1 });
  });

  it('stays when the newspaper has changed the text, and the count with it', async () => {
    await putHighlight(library, highlight());
    await saveText(library, { ...emptyArticle, lead: ['Bản mới.'] }, now + 1);
    expect(await highlightsOf(library, key)).toEqual([highlight()]);
    expect(await entry()).toMatchObject({ highlights: 1 });
  });

  it('has no place without its article, nor in the trash', async () => {
    expect(await putHighlight(library, highlight({ key: other }))).toBe('gone');
    expect(await highlightsOf(library, other)).toBeNull();
    await putHighlight(library, highlight());
    const stored = await entry();
    if (stored) await library.put('entries', { ...stored, shelf: 'trash' });
    expect(await putHighlight(library, highlight())).toBe('gone');
    expect(await highlightsOf(library, key)).toBeNull();
    expect(await allHighlights(library, { query: '' })).toEqual([]);
  });

  it('of another article is neither replaced nor removed by its id', async () => {
    await saveText(library, { ...emptyArticle, key: other }, now);
    await putHighlight(library, highlight());
    expect(await putHighlight(library, highlight({ key: other }))).toBe('gone');
    expect(await removeHighlight(library, highlight({ key: other }))).toBe('gone');
    expect(await highlightsOf(library, key)).toEqual([highlight()]);
    expect(await entry(other)).toMatchObject({ highlights: 0 });
  });

  it('is announced once it is kept, and not when it was not', async () => {
    const told: unknown[] = [];
    const end = watchChanges((change) => told.push(change));
    await putHighlight(library, highlight({ key: other }));
    await putHighlight(library, highlight());
    await expect.poll(() => told).toEqual([[key]]);
    end();
  });
});

it('takes as many for an article as it may have, and still changes those', async () => {
  const transaction = library.transaction('highlights', 'readwrite');
  for (let n = 0; n < highlightLimits.inArticle; n++)
    await transaction.store.put(highlight({ id: `highlight-${n}` }));
  await transaction.done;
  expect(await putHighlight(library, highlight({ id: 'one-too-many' }))).toBe('too many');
  expect(await putHighlight(library, highlight({ colour: 'pink' }))).toBe('done');
  // The count was wrong, as it never should be; the next change has it right.
  expect(await entry()).toMatchObject({ highlights: highlightLimits.inArticle });
});

it('throws what is wrong with the library, and nothing has changed', async () => {
  await putHighlight(library, highlight());
  library.close();
  await expect(putHighlight(library, highlight({ colour: 'pink' }))).rejects.toMatchObject({
    failure: 'old',
  });
  await closeLibrary();
  library = await openLibrary();
  expect(await highlightsOf(library, key)).toEqual([highlight()]);
});

describe('all highlights', () => {
  beforeEach(async () => {
    await saveText(library, { ...emptyArticle, key: other, title: 'Biển Sầm Sơn' }, now);
    await putHighlight(library, highlight({ made: now }));
    await putHighlight(
      library,
      highlight({ id: 'highlight-2', key: other, note: 'Đường ra đảo'.normalize('NFD'), made: now + 1 }),
    );
  });
  const ids = async (query: string) => (await allHighlights(library, { query })).map(({ id }) => id);

  it('come the newest first, with their articles’ titles', async () => {
    const all = await allHighlights(library, { query: '' });
    expect(all.map(({ id, title }) => [id, title])).toEqual([
      ['highlight-2', 'Biển Sầm Sơn'],
      ['highlight-1', emptyArticle.title],
    ]);
  });

  it('are found by words of the quote, the note and the title, without diacritics, in any order', async () => {
    expect(await ids('duong dao')).toEqual(['highlight-2']);
    expect(await ids('đảo đường')).toEqual(['highlight-2']);
    expect(await ids('giữ lửa')).toEqual(['highlight-1']);
    expect(await ids('GOM')).toEqual(['highlight-2', 'highlight-1']);
    expect(await ids('sam son')).toEqual(['highlight-2']);
    expect(await ids('không có')).toEqual([]);
  });

  it('are shown though one of them is damaged', async () => {
    await library.put('highlights', { ...highlight({ id: 'highlight-3' }), anchor: null } as never);
    expect(await ids('')).toEqual(['highlight-2', 'highlight-1']);
  });
});

describe('what comes from elsewhere', () => {
  it('is a highlight if it has its form', () => {
    expect(parseHighlight(highlight())).toEqual(highlight());
    expect(parseHighlight({ ...highlight(), more: 1 })).toEqual(highlight());
  });
  it.each([
    ['a colour there is not', { colour: 'red' }],
    ['a note that is too long', { note: 'a'.repeat(highlightLimits.note + 1) }],
    ['no words', { anchor: { ...highlight().anchor, quote: '' } }],
    ['too many words', { anchor: { ...highlight().anchor, quote: 'a'.repeat(highlightLimits.quote + 1) } }],
    ['too much context', { anchor: { ...highlight().anchor, before: 'a'.repeat(65) } }],
    ['a place before the text', { anchor: { ...highlight().anchor, at: -1 } }],
    ['a key that is none', { key: 'baothanhhoa.vn' }],
    ['an id that is none', { id: '<b>' }],
  ])('is none with %s', (_, change) => {
    expect(parseHighlight({ ...highlight(), ...change })).toBeNull();
  });
});
