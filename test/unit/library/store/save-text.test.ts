import { describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../../../../src/library/library-error.ts';
import { picturesOf } from '../../../../src/library/pictures-of.ts';
import { changeEntries } from '../../../../src/library/store/change-entries.ts';
import { keepPicture } from '../../../../src/library/store/keep-picture.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { articleNumber, freshLibrary } from '../fresh-library.ts';

const fresh = freshLibrary();
const key = 'baothanhhoa.vn/1';
const src = (name: string) => `https://c.baothanhhoa.vn/img/news/${name}.jpg`;
const withPictures = (...names: string[]) =>
  articleNumber(1, {
    blocks: names.map((name) => ({
      kind: 'figure',
      image: { src: src(name), alt: '', size: null },
      caption: [`Ảnh ${name}`],
    })),
  });
const entry = async () => {
  const found = await fresh.library.getFromIndex('entries', 'key', key);
  if (!found) throw new Error('no entry');
  return found;
};
const picture = (name: string, size = 3) => ({
  key,
  src: src(name),
  type: 'image/jpeg',
  bytes: new ArrayBuffer(size),
});

describe('saving a text', () => {
  it('makes an entry of an article that is new', async () => {
    const saved = await saveText(fresh.library, articleNumber(1, { section: 'Thời sự' }), 1000);
    expect(saved.outcome).toBe('new');
    expect(saved.entry).toMatchObject({
      key,
      title: 'Bài số 1',
      section: 'Thời sự',
      saved: 1000,
      shelf: 'list',
      opened: false,
      progress: 0,
    });
    expect((await fresh.library.get('texts', key))?.article.title).toBe('Bài số 1');
    expect(await fresh.library.getAllKeys('fresh')).toEqual([saved.entry.n]);
  });

  it('changes nothing where the same text is saved again, under any address', async () => {
    const { entry: first } = await saveText(fresh.library, articleNumber(1), 1000);
    const again = await saveText(
      fresh.library,
      articleNumber(1, { url: 'https://baothanhhoa.vn/print/7e65/1.htm' }),
      2000,
    );
    expect(again.outcome).toBe('same');
    expect(await fresh.library.getAll('entries')).toEqual([first]);
    expect(await fresh.library.count('revisions')).toBe(0);
  });

  it('keeps what the reader made of it, and the old text, where the newspaper has changed it', async () => {
    const { entry: first } = await saveText(fresh.library, articleNumber(1), 1000);
    const made = { starred: true, opened: true, progress: 0.4, addTags: ['quê'], shelf: 'archive' } as const;
    await changeEntries(fresh.library, [key], { ...made, addTags: ['quê'] }, 1500);
    const again = await saveText(fresh.library, articleNumber(1, { title: 'Bài đã sửa' }), 2000);
    expect(again.outcome).toBe('changed');
    expect(await entry()).toMatchObject({
      title: 'Bài đã sửa',
      starred: true,
      opened: true,
      progress: 0.4,
      tags: ['quê'],
      shelf: 'archive',
      saved: 1000,
      changed: 2000,
    });
    // Postings of the old text find nobody.
    expect(again.entry.n).toBeGreaterThan(first.n);
    const revisions = await fresh.library.getAll('revisions');
    expect(revisions.map(({ at, article }) => [at, article.title])).toEqual([[2000, 'Bài số 1']]);
  });

  it('keeps a newer text where a page that was left open is saved, and the older one as a revision, once', async () => {
    const older = articleNumber(1, { title: 'Bài chưa sửa' });
    await saveText(fresh.library, articleNumber(1), 2000, 1900);
    for (const now of [3000, 4000])
      expect((await saveText(fresh.library, older, now, 1000)).outcome).toBe('older');
    expect((await fresh.library.get('texts', key))?.article.title).toBe('Bài số 1');
    expect(await entry()).toMatchObject({ title: 'Bài số 1', saved: 2000, changed: null });
    const revisions = await fresh.library.getAll('revisions');
    expect(revisions.map(({ at, article }) => [at, article.title])).toEqual([[3000, 'Bài chưa sửa']]);
  });

  it('takes the text of the page that came later, whichever was saved first', async () => {
    await saveText(fresh.library, articleNumber(1), 3000, 1000);
    const later = await saveText(fresh.library, articleNumber(1, { title: 'Bài đã sửa' }), 4000, 2000);
    expect(later.outcome).toBe('changed');
    expect((await fresh.library.get('texts', key))?.article.title).toBe('Bài đã sửa');
  });

  it('goes by when a text was saved where nobody knows when its page came', async () => {
    const article = articleNumber(1);
    await saveText(fresh.library, article, 2000);
    await fresh.library.put('texts', { key, article });
    const other = articleNumber(1, { title: 'Bài khác' });
    expect((await saveText(fresh.library, other, 3000, 1999)).outcome).toBe('older');
    expect((await saveText(fresh.library, other, 3000, 2001)).outcome).toBe('changed');
  });

  it('brings the newer text back from the trash where an older page is saved', async () => {
    await saveText(fresh.library, articleNumber(1), 2000);
    await changeEntries(fresh.library, [key], { shelf: 'trash' }, 2500);
    const again = await saveText(fresh.library, articleNumber(1, { title: 'Bài chưa sửa' }), 3000, 1000);
    expect(again.outcome).toBe('older');
    expect(await entry()).toMatchObject({ title: 'Bài số 1', shelf: 'list', saved: 3000 });
  });

  it('brings back what was in the trash, as if it had just been saved', async () => {
    await saveText(fresh.library, articleNumber(1), 1000);
    await saveText(fresh.library, articleNumber(2), 1100);
    await changeEntries(fresh.library, [key], { shelf: 'trash', starred: true }, 1500);
    const again = await saveText(fresh.library, articleNumber(1), 2000);
    expect(again.outcome).toBe('new');
    expect(await entry()).toMatchObject({ shelf: 'list', removed: null, saved: 2000, starred: true });
    const newest = await fresh.library.transaction('entries').store.index('shelf').openCursor(null, 'prev');
    expect(newest?.value.key).toBe(key);
  });

  it('stands first in the list even where the clock was set back', async () => {
    await saveText(fresh.library, articleNumber(2), 5000);
    await saveText(fresh.library, articleNumber(1), 1000);
    expect(await entry()).toMatchObject({ saved: 1000, order: 5001 });
  });

  it('drops the pictures of a text that is lost', async () => {
    await saveText(fresh.library, withPictures('a', 'b'), 1000);
    for (const name of ['a', 'b']) await keepPicture(fresh.library, picture(name));
    await fresh.library.delete('texts', key);
    await saveText(fresh.library, withPictures('b', 'c'), 2000);
    expect((await fresh.library.getAll('pictures')).map((kept) => kept.src)).toEqual([src('b')]);
  });

  it('keeps the pictures that the new text still shows, and those of the former one', async () => {
    await saveText(fresh.library, withPictures('a', 'b'), 1000);
    for (const name of ['a', 'b']) await keepPicture(fresh.library, picture(name));
    await saveText(fresh.library, withPictures('b', 'c'), 2000);
    expect((await fresh.library.getAll('pictures')).map((kept) => kept.src)).toEqual([src('a'), src('b')]);
    expect((await entry()).pictures).toMatchObject({ wanted: 2, kept: 1, bytes: 3 });
  });

  it('leaves all as it was, and says why, where the storage is full', async () => {
    await saveText(fresh.library, articleNumber(1), 1000);
    const before = await Promise.all([fresh.library.getAll('entries'), fresh.library.getAll('texts')]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saving = saveText(fresh.library, articleNumber(1, { title: 'Bài đã sửa' }), 2000);
    await expect(saving).rejects.toMatchObject({ failure: 'full' });
    await expect(saving).rejects.toBeInstanceOf(LibraryError);
    put.mockRestore();
    expect(await Promise.all([fresh.library.getAll('entries'), fresh.library.getAll('texts')])).toEqual(
      before,
    );
  });

  it('makes one entry where two tabs save the same article at once', async () => {
    const outcomes = await Promise.all([
      saveText(fresh.library, articleNumber(1), 1000),
      saveText(fresh.library, articleNumber(1), 1000),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'same']);
    expect(await fresh.library.count('entries')).toBe(1);
  });
});

describe('keeping a picture', () => {
  it('counts it once, however often it comes', async () => {
    await saveText(fresh.library, withPictures('a', 'b'), 1000);
    await keepPicture(fresh.library, picture('a', 10));
    await keepPicture(fresh.library, picture('a', 4));
    expect((await entry()).pictures).toMatchObject({ wanted: 2, kept: 1, bytes: 4 });
  });

  it('keeps none of an article that is gone, or that shows it no more', async () => {
    await saveText(fresh.library, withPictures('a'), 1000);
    expect(await keepPicture(fresh.library, picture('z'))).toBe(false);
    expect(await keepPicture(fresh.library, { ...picture('a'), key: 'baothanhhoa.vn/9' })).toBe(false);
    expect(await fresh.library.count('pictures')).toBe(0);
  });
});

it('asks for the pictures of the newspaper alone, each once, and for those that stand for a video', () => {
  const figure = (address: string) => ({
    kind: 'figure' as const,
    image: { src: address, alt: '', size: null },
    caption: [],
  });
  const video = { kind: 'video' as const, sources: [], poster: src('v'), size: null, caption: [] };
  const blocks = [figure(src('a')), figure('https://example.com/b.jpg'), figure(src('a')), video];
  expect(picturesOf({ blocks })).toEqual([src('a'), src('v')]);
});
