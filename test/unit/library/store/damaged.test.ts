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
  it.each(['pictures', 'tags', 'title', 'saved'])(
    'an entry without its %s, but for what is good',
    async (part) => {
      const made = { starred: true, tags: ['quê'], opened: true, progress: 0.4, shelf: 'archive' as const };
      await keep(fresh.library, articleNumber(1), { saved: 1500, ...made });
      const highlight = { id: 'one-of-it', key, colour: 'green' as const, note: '', made: 1, changed: 1 };
      const anchor = { quote: 'Nội dung', before: '', after: '', at: 0 };
      await fresh.library.put('highlights', { ...highlight, anchor });
      await damageEntry(part);
      const { outcome, entry } = await saveText(fresh.library, articleNumber(1), 2000);
      expect(outcome).toBe('new');
      expect(entry).toMatchObject({
        key,
        title: 'Bài số 1',
        ...made,
        tags: part === 'tags' ? [] : ['quê'],
        saved: part === 'saved' ? 2000 : 1500,
        changed: null,
        highlights: 1,
      });
      expect(await fresh.library.count('entries')).toBe(1);
      expect(await fresh.library.count('revisions')).toBe(0);
    },
  );

  it('an entry in the tab of an older text, which becomes a former one', async () => {
    await saveText(fresh.library, articleNumber(1, { title: 'Mới' }), 1500, 1400);
    await damageEntry('title');
    await saveText(fresh.library, articleNumber(1, { title: 'Cũ' }), 2000, 1000);
    expect((await fresh.library.get('texts', key))?.article.title).toBe('Mới');
    expect((await fresh.library.getAll('revisions')).map(({ article }) => article.title)).toEqual(['Cũ']);
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
