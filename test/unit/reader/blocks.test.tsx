// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block, List, Size, TableCell } from '../../../src/article/article.ts';
import { Blocks } from '../../../src/reader/blocks/blocks.tsx';
import { Original } from '../../../src/reader/original-page.tsx';
import { fail, find, load, show } from './show.tsx';

const original = { url: 'http://baothanhhoa.vn/a/1.htm', onClose() {} };
const shown = (...blocks: Block[]) =>
  show(
    <Original.Provider value={original}>
      <Blocks blocks={blocks} />
    </Original.Provider>,
  );
const figure = (name: string, caption: string[] = []): Block => ({
  kind: 'figure',
  image: { src: `http://baothanhhoa.vn/${name}.jpg`, alt: '', size: { width: 800, height: 500 } },
  caption,
});
const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  header: false,
  columns: 1,
  rows: 1,
  inlines: [text],
  ...more,
});

describe('text', () => {
  it('renders paragraphs with their parts in a conversation', () => {
    const root = shown(
      { kind: 'paragraph', inlines: ['Làng'] },
      { kind: 'paragraph', role: 'question', inlines: ['Hỏi?'] },
      { kind: 'paragraph', role: 'answer', inlines: ['Đáp.'] },
      { kind: 'paragraph', role: 'note', inlines: ['Ghi chú'] },
    );
    expect([...root.querySelectorAll('p')].map((p) => p.className)).toEqual([
      '',
      'question',
      'answer',
      'note',
    ]);
    expect(root.querySelector('p')?.hasAttribute('class')).toBe(false);
  });

  it('knows a stanza, in a quotation too', () => {
    const stanza = ['Đò ơi', { tag: 'br' as const }, 'bến ơi'];
    const root = shown(
      { kind: 'paragraph', inlines: stanza },
      { kind: 'paragraph', role: 'note', inlines: stanza },
      { kind: 'quote', paragraphs: [stanza, ['Ca dao']] },
    );
    expect([...root.querySelectorAll('p')].map((p) => p.className)).toEqual([
      'verse',
      'note verse',
      'verse',
      '',
    ]);
  });

  it('renders headings, quotes and separators', () => {
    const root = shown(
      { kind: 'heading', level: 2, inlines: ['Hai'] },
      { kind: 'heading', level: 3, inlines: ['Ba'] },
      { kind: 'quote', paragraphs: [['một'], ['hai']] },
      { kind: 'separator' },
    );
    expect(find(root, 'h2').textContent).toBe('Hai');
    expect(find(root, 'h3').textContent).toBe('Ba');
    expect(root.querySelectorAll('blockquote > p')).toHaveLength(2);
    expect(root.querySelectorAll('hr')).toHaveLength(1);
  });

  it('renders lists in lists', () => {
    const inner: List = { kind: 'list', ordered: false, items: [{ inlines: ['gỗ nhãn'], lists: [] }] };
    const root = shown({ kind: 'list', ordered: true, items: [{ inlines: ['Xếp củi'], lists: [inner] }] });
    expect(find(root, 'ol > li > ul > li').textContent).toBe('gỗ nhãn');
  });
});

describe('figure', () => {
  it('has the picture as its child, with its size, and the caption after it', () => {
    const root = shown(figure('lo', ['Lò gốm']));
    const image = find<HTMLImageElement>(root, 'figure > img');
    expect(image.getAttribute('src')).toBe('http://baothanhhoa.vn/lo.jpg');
    expect(image.getAttribute('alt')).toBe('');
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['800', '500']);
    expect(find(root, 'img + figcaption').textContent).toBe('Lò gốm');
  });

  it('has no caption where there is none', () => {
    expect(shown(figure('lo')).querySelector('figcaption')).toBeNull();
  });

  it('knows its shape from the page, and better once it is there', () => {
    const sized = (size: Size | null) =>
      shown({ kind: 'figure', image: { src: 'http://baothanhhoa.vn/a.jpg', alt: '', size }, caption: [] });
    const shape = (root: HTMLElement) => find(root, 'figure').dataset.shape;
    expect(shape(sized(null))).toBeUndefined();
    expect(shape(sized({ width: 800, height: 533 }))).toBeUndefined();
    expect(shape(sized({ width: 800, height: 1600 }))).toBe('tall');
    const root = sized({ width: 200, height: 140 });
    expect(shape(root)).toBe('small');
    load(find<HTMLImageElement>(root, 'img'), { width: 600, height: 1900 });
    expect(shape(root)).toBe('tall');
  });

  it('has no size where the page gave none', () => {
    const image = find(
      shown({
        kind: 'figure',
        image: { src: 'http://baothanhhoa.vn/a.jpg', alt: 'x', size: null },
        caption: [],
      }),
      'img',
    );
    expect(image.hasAttribute('width')).toBe(false);
    expect(image.hasAttribute('height')).toBe(false);
  });

  it('loads the first picture at once and the others when they come near', () => {
    const root = shown({ kind: 'paragraph', inlines: ['Làng'] }, figure('a'), figure('b'), figure('c'));
    const loading = [...root.querySelectorAll('img')].map((image) => image.getAttribute('loading'));
    expect(loading).toEqual(['eager', 'lazy', 'lazy']);
  });

  it('says that a picture is missing, keeps its caption and leaves the others alone', () => {
    const root = shown(figure('a', ['Một']), figure('b', ['Hai']));
    fail(find(root, 'figure > img'));
    const [first, second] = root.querySelectorAll('figure');
    expect(first?.querySelector('img')?.hidden).toBe(true);
    expect(first?.textContent).toBe('Không tải được ảnh.Một');
    expect(second?.querySelector('img')?.hidden).toBe(false);
  });
});

describe('table', () => {
  const root = () =>
    shown({
      kind: 'table',
      caption: ['Sản lượng'],
      rows: [
        [cell('Năm', { header: true, rows: 2 }), cell('Gốm', { header: true, columns: 2 })],
        [cell('Chum', { header: true }), cell('Vò', { header: true })],
        [cell('2019', { header: true }), cell('9,8'), cell('một câu dài không phải con số')],
      ],
    });

  it('stands in a frame that scrolls and says what it is', () => {
    const frame = find(root(), 'div.table-scroll');
    expect(frame.getAttribute('tabindex')).toBe('0');
    expect(frame.getAttribute('role')).toBe('region');
    expect(frame.getAttribute('aria-label')).toBe('Sản lượng');
    expect(find(frame, 'table > caption').textContent).toBe('Sản lượng');
  });

  it('has a name without a caption too', () => {
    const frame = find(shown({ kind: 'table', caption: [], rows: [[cell('a')]] }), '.table-scroll');
    expect(frame.getAttribute('aria-label')).toBe('Bảng');
    expect(frame.querySelector('caption')).toBeNull();
  });

  it('says what a header names, and keeps spans', () => {
    const headers = [...root().querySelectorAll('th')];
    expect(headers.map((header) => header.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
      'col',
      'row',
    ]);
    expect(headers[0]?.getAttribute('rowspan')).toBe('2');
    expect(headers[1]?.getAttribute('colspan')).toBe('2');
    expect(headers[2]?.hasAttribute('colspan')).toBe(false);
  });

  it('has the rows that name columns in its head, which paper repeats, unless a cell of theirs reaches out', () => {
    const rowsIn = (table: HTMLElement, part: string) => table.querySelectorAll(`${part} > tr`).length;
    expect([rowsIn(root(), 'thead'), rowsIn(root(), 'tbody')]).toEqual([2, 1]);
    const rows = [[cell('Năm', { header: true, rows: 2 }), cell('Chum', { header: true })], [cell('1')]];
    const reaching = shown({ kind: 'table', caption: [], rows });
    expect([rowsIn(reaching, 'thead'), rowsIn(reaching, 'tbody')]).toEqual([0, 2]);
    const names = shown({ kind: 'table', caption: [], rows: [[cell('Năm', { header: true })]] });
    expect([rowsIn(names, 'thead'), rowsIn(names, 'tbody')]).toEqual([0, 1]);
  });

  it('keeps a figure and its unit on one line', () => {
    expect([...root().querySelectorAll('td')].map((data) => data.className)).toEqual(['short', '']);
  });
});

describe('video and sound', () => {
  const sources = [
    { src: 'http://baothanhhoa.vn/v.mp4', type: 'video/mp4' },
    { src: 'http://baothanhhoa.vn/v.webm', type: null },
  ];
  const video: Block = {
    kind: 'video',
    sources,
    poster: 'http://baothanhhoa.vn/p.jpg',
    size: { width: 640, height: 360 },
    caption: ['Một ngày'],
  };

  it('plays in place and loads nothing before that', () => {
    const root = shown(video);
    const player = find<HTMLVideoElement>(root, 'video');
    expect(player.hasAttribute('controls')).toBe(true);
    expect(player.getAttribute('preload')).toBe('none');
    expect(player.getAttribute('poster')).toBe('http://baothanhhoa.vn/p.jpg');
    expect(player.getAttribute('width')).toBe('640');
    const [first, second] = player.querySelectorAll('source');
    expect(first?.getAttribute('type')).toBe('video/mp4');
    expect(second?.hasAttribute('type')).toBe(false);
    expect(find(root, '.caption').textContent).toBe('Một ngày');
  });

  it('waits for the last source before it gives up, then leads to the original page', () => {
    const root = shown(video);
    fail(find(root, 'source:first-child'));
    expect(root.querySelector('video')?.hidden).toBe(false);
    fail(find(root, 'source:last-child'));
    expect(root.querySelector('video')?.hidden).toBe(true);
    expect(find<HTMLAnchorElement>(root, 'a').href).toBe(original.url);
    expect(find(root, 'a').textContent).toBe('Mở video ở trang gốc');
    expect(find(root, '.caption').textContent).toBe('Một ngày');
  });

  it('gives up at once where there is nothing to play', () => {
    const root = shown({ kind: 'audio', sources: [], poster: null, size: null, caption: [] });
    expect(find(root, 'a').textContent).toBe('Mở âm thanh ở trang gốc');
  });

  it('plays sound', () => {
    const root = shown({ kind: 'audio', sources, poster: null, size: null, caption: [] });
    expect(find(root, 'audio').getAttribute('preload')).toBe('none');
    expect(root.querySelector('.caption')).toBeNull();
  });
});

describe('embed', () => {
  const embed: Block = {
    kind: 'embed',
    provider: 'www.youtube.com',
    url: 'https://www.youtube.com/watch?v=1',
    title: 'Lửa nghề',
    poster: null,
    caption: ['Phóng sự'],
  };

  it('is a link and loads nothing', () => {
    const root = shown(embed);
    const link = find<HTMLAnchorElement>(root, 'a.embed');
    expect(link.dataset.provider).toBe('www.youtube.com');
    expect(link.href).toBe('https://www.youtube.com/watch?v=1');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link.textContent).toBe('Lửa nghề Mở trên YouTube');
    expect(root.querySelector('iframe, img, video, script')).toBeNull();
    expect(find(root, '.caption').textContent).toBe('Phóng sự');
  });

  it('shows the poster as a background, whatever is in its address', () => {
    const root = shown({ ...embed, poster: 'http://baothanhhoa.vn/a".jpg?b=\\' });
    expect(root.querySelector('img')).toBeNull();
    const { style } = find(root, '.with-poster');
    expect(style.backgroundImage).toContain('http://baothanhhoa.vn/a');
    expect([...style]).toEqual(['background-image']);
  });

  it('is no link to where links may not lead', () => {
    const root = shown({ ...embed, url: 'javascript:alert(1)' });
    expect(root.querySelector('a')).toBeNull();
    expect(find(root, '.caption').textContent).toBe('Phóng sự');
  });
});
