// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlight, HighlightOutcome } from '../../../../src/library/entry.ts';
import { Book, type BookOptions } from '../../../../src/reader/highlights/book.ts';

const key = 'baothanhhoa.vn/7';
let kept: Highlight[] | null;
let outcome: HighlightOutcome;
let isAskedToSave = false;

/** Not saved; the compiler would take null for all that it ever is. */
const none = (): Highlight[] | null => null;

/** A library that does what it is told to. */
const services: BookOptions['services'] = {
  list: async () => kept && [...kept],
  async put(highlight, isSaved) {
    isAskedToSave = !isSaved;
    if (outcome === 'done') kept = [...(kept ?? []).filter(({ id }) => id !== highlight.id), highlight];
    return outcome;
  },
  async remove({ id }) {
    if (outcome === 'done') kept = (kept ?? []).filter((highlight) => highlight.id !== id);
    return outcome;
  },
  watch: () => () => {},
};

function articleOf(...lines: string[]): HTMLElement {
  const article = document.createElement('article');
  const body = document.createElement('div');
  body.className = 'body';
  body.append(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      return paragraph;
    }),
  );
  article.append(body);
  document.body.replaceChildren(article);
  return article;
}

beforeEach(() => {
  kept = [];
  outcome = 'done';
});

async function open(options: Partial<BookOptions> = {}): Promise<Book> {
  const article = articleOf('Nước về đến chân ruộng.', 'Bà con ra đồng gieo mạ.');
  const book = new Book({ article, key, services, canSave: false, ...options });
  await book.refresh();
  return book;
}
const words = (book: Book) => book.marked.map(({ ranges }) => ranges.map(String).join('|'));

describe('a note that could not be kept', () => {
  const noted = async (book: Book) => {
    const marked = await book.mark({ start: 0, end: 9 }, 'yellow');
    if (!marked) throw new Error('nothing was marked');
    return marked;
  };

  it('stays in sight, and is kept once something else can be', async () => {
    const book = await open({ canSave: true });
    const first = await noted(book);
    outcome = 'full';
    expect(await book.change(first, { note: 'Hỏi lại bác Hòa' })).toBe(false);
    expect(book.find(first.id)?.highlight.note).toBe('Hỏi lại bác Hòa');
    expect(kept?.[0]?.note).toBe('');
    // Read again, such as after a change elsewhere.
    await book.refresh();
    expect(book.find(first.id)?.highlight.note).toBe('Hỏi lại bác Hòa');
    outcome = 'done';
    await book.mark({ start: 10, end: 14 }, 'green');
    await vi.waitFor(() => expect(kept?.find(({ id }) => id === first.id)?.note).toBe('Hỏi lại bác Hòa'));
  });

  it('stays where its article is removed meanwhile, and is kept once that is back', async () => {
    const book = await open();
    const first = await noted(book);
    const before = kept;
    kept = none();
    outcome = 'gone';
    await book.refresh();
    await book.change(first, { note: 'Đọc lại' });
    expect(book.find(first.id)?.highlight.note).toBe('Đọc lại');
    kept = before;
    outcome = 'done';
    await book.refresh();
    await vi.waitFor(() => expect(kept?.[0]?.note).toBe('Đọc lại'));
  });

  it('goes with its mark', async () => {
    const book = await open();
    const first = await noted(book);
    outcome = 'failed';
    await book.change(first, { note: 'Thôi' });
    outcome = 'done';
    const unkept = book.find(first.id)?.highlight;
    if (unkept) await book.remove(unkept);
    expect(book.marked).toEqual([]);
  });
});

describe('what is marked', () => {
  it('shows at once, in the order of the text, and is kept with its surroundings', async () => {
    const book = await open();
    const marking = book.mark({ start: 24, end: 30 }, 'blue');
    expect(words(book)).toEqual(['Bà con']);
    await marking;
    await book.mark({ start: 0, end: 4 }, 'pink');
    expect(words(book)).toEqual(['Nước', 'Bà con']);
    expect(kept?.[0]).toMatchObject({
      colour: 'blue',
      anchor: { quote: 'Bà con', before: 'Nước về đến chân ruộng.\n', after: ' ra đồng gieo mạ.', at: 24 },
    });
    expect(book.told).toMatchObject({ words: 'highlighted', isFault: false });
  });

  it('gets another colour when it is marked again, and stays one', async () => {
    const book = await open();
    await book.mark({ start: 0, end: 4 }, 'pink');
    await book.mark({ start: 0, end: 4 }, 'green');
    expect(kept).toMatchObject([{ colour: 'green' }]);
  });

  it('is removed, and taken back', async () => {
    const book = await open();
    const highlight = await book.mark({ start: 0, end: 4 }, 'pink');
    if (!highlight) throw new Error('not marked');
    await book.remove(highlight);
    expect([kept, words(book)]).toEqual([[], []]);
    await book.undo();
    expect([kept, words(book)]).toEqual([[highlight], ['Nước']]);
    expect(book.told).toMatchObject({ words: 'undone' });
  });

  it('goes again when it could not be kept, and the reader is told why', async () => {
    const book = await open();
    outcome = 'full';
    expect(await book.mark({ start: 0, end: 4 }, 'pink')).toBeNull();
    expect(words(book)).toEqual([]);
    expect(book.told).toMatchObject({ words: 'highlightFull', isFault: true });
  });

  it('comes back when it could not be removed', async () => {
    const book = await open();
    const highlight = await book.mark({ start: 0, end: 4 }, 'pink');
    outcome = 'old';
    if (highlight) await book.remove(highlight);
    expect(words(book)).toEqual(['Nước']);
    expect(book.told).toMatchObject({ words: 'updated' });
  });

  it('is found in a text that has changed, and listed last when it is lost', async () => {
    const article = articleOf('Nước về đến chân ruộng.', 'Bà con ra đồng gieo mạ.');
    const book = new Book({ article, key, services, canSave: false });
    await book.refresh();
    await book.mark({ start: 0, end: 23 }, 'pink');
    await book.mark({ start: 24, end: 47 }, 'pink');
    article.querySelector('p')?.replaceChildren('Tin mới thay vào chỗ cũ, chẳng còn gì.');
    book.remap();
    expect(words(book)).toEqual(['Bà con ra đồng gieo mạ.', '']);
    expect(book.marked.at(-1)).toMatchObject({ span: null });
  });
});

describe('an article that is not saved', () => {
  it('takes no marks without a way to save it', async () => {
    kept = null;
    const book = await open();
    expect(book.canMark).toBe(false);
  });

  it('is saved with what is marked first, and not again', async () => {
    kept = none();
    const book = await open({ canSave: true });
    expect(book.canMark).toBe(true);
    await book.mark({ start: 0, end: 4 }, 'pink');
    expect([kept?.length, isAskedToSave]).toEqual([1, true]);
    await book.mark({ start: 24, end: 30 }, 'pink');
    expect([kept?.length, isAskedToSave]).toEqual([2, false]);
  });

  it('stays unmarked when it cannot be saved', async () => {
    kept = null;
    outcome = 'full';
    const book = await open({ canSave: true });
    expect(await book.mark({ start: 0, end: 4 }, 'pink')).toBeNull();
    expect([kept, words(book)]).toEqual([null, []]);
    expect(book.told).toMatchObject({ words: 'highlightFull' });
  });
});

it('what cannot be read leaves what is shown', async () => {
  let isGone = false;
  const list: BookOptions['services']['list'] = async () => {
    if (isGone) throw new Error('nobody answers');
    return kept;
  };
  const book = await open({ services: { ...services, list } });
  await book.mark({ start: 0, end: 4 }, 'pink');
  isGone = true;
  await book.refresh();
  expect(words(book)).toEqual(['Nước']);
});

it('more than can be kept is not marked, and told', async () => {
  const book = await open();
  expect(await book.mark({ start: 0, end: 5_001 }, 'pink')).toBeNull();
  expect(book.told).toMatchObject({ words: 'highlightTooLong', isFault: true });
});
