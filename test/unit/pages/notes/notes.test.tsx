// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListedHighlight } from '../../../../src/library/entry.ts';
import { Notes } from '../../../../src/pages/library-page/notes/notes.tsx';
import type { NotesServices } from '../../../../src/pages/library-page/notes/notes-services.ts';
import { highlightsToMarkdown } from '../../../../src/sharing/highlights-to-markdown.ts';
import { find, show } from '../../reader/show.tsx';

const note = (n: number, change: Partial<ListedHighlight> = {}): ListedHighlight => ({
  id: `highlight-${n}`,
  key: 'baothanhhoa.vn/7',
  title: 'Làng gốm',
  url: 'https://baothanhhoa.vn/lang-gom/7.htm',
  colour: 'yellow',
  note: '',
  anchor: { quote: `Đoạn ${n}`, before: '', after: '', at: n },
  made: n,
  changed: n,
  ...change,
});

let all: ListedHighlight[];
let asked: string[];
let tell: () => void;
const services: NotesServices = {
  list: async (query) => {
    asked.push(query);
    return all.filter(({ anchor }) => anchor.quote.includes(query));
  },
  put: async (highlight) => {
    all = [note(highlight.made, highlight), ...all];
    tell();
    return 'done';
  },
  remove: async ({ id }) => {
    all = all.filter((highlight) => highlight.id !== id);
    tell();
    return 'done';
  },
  watch(listener) {
    tell = listener;
    return () => {};
  },
  toMarkdown: async (articles) => highlightsToMarkdown(articles),
  addressOf: ({ key, id }) => `/saved.html#${key}~${id}`,
};

beforeEach(() => {
  all = [
    note(3),
    note(2, { key: 'baothanhhoa.vn/8', title: ' \u200b', colour: 'pink', note: 'Hỏi lại' }),
    note(1),
  ];
  asked = [];
});

async function shown(given = services): Promise<HTMLElement> {
  const root = show(<Notes services={given} />);
  await act(async () => {});
  return root;
}
const quotes = (root: HTMLElement) =>
  [...root.querySelectorAll('.note-quote')].map(({ textContent }) => textContent);
const press = (root: HTMLElement, selector: string) => act(async () => find(root, selector).click());

describe('all notes', () => {
  it('stand by their articles, each leading to its place', async () => {
    const root = await shown();
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Làng gốm',
      'Bài không có tiêu đề',
    ]);
    expect(quotes(root)).toEqual(['Đoạn 3', 'Đoạn 1', 'Đoạn 2']);
    expect(find(root, '[data-id=highlight-2]').getAttribute('href')).toBe(
      '/saved.html#baothanhhoa.vn/8~highlight-2',
    );
    expect(find(root, '.note-words').textContent).toBe('Hỏi lại');
  });

  it('are searched, and a slow answer to an earlier search shows nothing', async () => {
    const waiting: (() => void)[] = [];
    const slow: NotesServices = {
      ...services,
      list: (query) =>
        new Promise((resolve) =>
          waiting.push(() => resolve(all.filter(({ anchor }) => anchor.quote.includes(query)))),
        ),
    };
    const root = await shown(slow);
    const search = find<HTMLInputElement>(root, 'input[type=search]');
    search.value = '2';
    await act(async () => {
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      waiting[1]?.();
    });
    expect(quotes(root)).toEqual(['Đoạn 2']);
    await act(async () => {
      waiting[0]?.();
    });
    expect(quotes(root)).toEqual(['Đoạn 2']);
  });

  it('are shown by colour', async () => {
    const root = await shown();
    await press(root, 'input[value=pink]');
    expect(quotes(root)).toEqual(['Đoạn 2']);
    await press(root, 'input[value=blue]');
    expect(root.textContent).toContain('Không có đoạn nào khớp.');
  });

  it('are removed, and taken back', async () => {
    const root = await shown();
    await press(root, '[data-action=remove-highlight]');
    expect(quotes(root)).toEqual(['Đoạn 2', 'Đoạn 1']);
    await press(root, '[data-action=undo]');
    expect(quotes(root)).toContain('Đoạn 3');
  });

  it('are drawn a part at a time where they are many', async () => {
    all = Array.from({ length: 1_000 }, (_, n) => note(n));
    const root = await shown();
    expect(quotes(root)).toHaveLength(50);
    await press(root, '[data-action=more-notes]');
    expect(quotes(root)).toHaveLength(100);
  });

  it('say so when there are none, or when they cannot be read', async () => {
    all = [];
    expect((await shown()).textContent).toContain('Chưa có đoạn nào được đánh dấu.');
    const broken = { ...services, list: () => Promise.reject(new Error('damaged')) };
    expect(find(await shown(broken), '[role=alert]').textContent).toContain('Chưa đọc được ghi chú.');
  });
});
