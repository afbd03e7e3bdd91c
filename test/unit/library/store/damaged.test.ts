import { describe, expect, it } from 'vitest';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { articleNumber, freshLibrary, keep } from '../fresh-library.ts';

const fresh = freshLibrary();
const key = 'baothanhhoa.vn/1';

/** The record of the entry, as a fault of the disk may have left it. */
async function damageEntry(part: string): Promise<void> {
  const record = await fresh.library.getFromIndex('entries', 'key', key);
  if (!record) throw new Error('no entry');
  Reflect.deleteProperty(record, part);
  await fresh.library.put('entries', record);
}

describe('a record that is damaged gives way to a new save', () => {
  it.each(['pictures', 'tags', 'title', 'saved'])('an entry without its %s', async (part) => {
    await keep(fresh.library, articleNumber(1));
    await damageEntry(part);
    const { outcome, entry } = await saveText(fresh.library, articleNumber(1), 2000);
    expect(outcome).toBe('new');
    expect(entry).toMatchObject({ key, title: 'Bài số 1', tags: [], saved: 2000 });
    expect(await fresh.library.count('entries')).toBe(1);
    expect(await fresh.library.count('revisions')).toBe(0);
  });

  it('a text, of which no former one is kept', async () => {
    await keep(fresh.library, articleNumber(1), { starred: true });
    await fresh.library.put('texts', { key, article: null as never });
    const { outcome, entry } = await saveText(fresh.library, articleNumber(1), 2000);
    expect([outcome, entry.starred, entry.changed]).toEqual(['new', true, null]);
    expect((await fresh.library.get('texts', key))?.article.title).toBe('Bài số 1');
    expect(await fresh.library.count('revisions')).toBe(0);
  });

  it('a text that is gone', async () => {
    await keep(fresh.library, articleNumber(1));
    await fresh.library.delete('texts', key);
    expect((await saveText(fresh.library, articleNumber(1), 2000)).outcome).toBe('new');
  });
});

it('the same text under another form of its address is the same, its relative pictures and links with it', async () => {
  const at = (origin: string) =>
    articleNumber(1, {
      url: `${origin}/bai-1.htm`,
      blocks: [
        { kind: 'figure', image: { src: `${origin}/img/a.jpg`, alt: '', size: null }, caption: [] },
        { kind: 'paragraph', inlines: [{ tag: 'a', href: `${origin}/bai-2.htm`, children: ['Bài khác'] }] },
      ],
    });
  await saveText(fresh.library, at('http://baothanhhoa.vn'), 1000);
  for (const origin of ['https://baothanhhoa.vn', 'https://www.baothanhhoa.vn'])
    expect((await saveText(fresh.library, at(origin), 2000)).outcome).toBe('same');
});
