// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { ReaderProps } from '../../../src/reader/reader.tsx';
import type { Translate } from '../../../src/reader/texts.ts';
import { createLiveSettings } from '../../../src/settings/live-settings.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { emptyArticle } from './article.ts';
import { texts } from './catalogue.ts';
import { liveSettings, reader } from './reader.tsx';
import { fail, find, show, showAgain } from './show.tsx';

const now = new Date('2026-01-01T00:00:00Z');
const full: Article = {
  ...emptyArticle,
  lead: ['Bà Ngẫu vẫn dậy từ bốn giờ sáng.'],
  byline: { text: 'Bài và ảnh: Minh Hiếu', authors: [] },
  published: '2020-05-07T08:10:00+07:00',
  section: 'Văn hóa',
  words: 1260,
};
const press = (element: HTMLElement) => act(() => element.click());

/** Shows it, and waits for the tools: they come in their own time, and what they draw follows. */
async function showWithTools(props: Partial<ReaderProps>, translate?: Translate) {
  const root = show(reader({ article: full, ...props }), translate);
  await settle();
  return root;
}
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

describe('Reader', () => {
  it('has title, byline, lead and text as the article’s own children, in this order', () => {
    const root = show(reader({ article: full, now }));
    const article = find(root, 'main > article');
    expect(article.lang).toBe('vi');
    const parts = [...article.children].map(({ tagName, className }) => className || tagName.toLowerCase());
    expect(parts).toEqual(['h1', 'byline', 'lead', 'body']);
    expect(find(article, 'h1').textContent).toBe(full.title);
  });

  it('says who, when, where and how long, apart as text too', () => {
    const byline = find(show(reader({ article: full, now })), '.byline');
    expect(find(byline, '.authors').textContent).toBe('Bài và ảnh: Minh Hiếu');
    expect(find(byline, 'time').getAttribute('datetime')).toBe(full.published);
    expect(find(byline, '.section').textContent).toBe('Văn hóa');
    expect(find(byline, '.reading-time').textContent).toBe('Đọc khoảng 4 phút');
    expect(byline.textContent).toBe(
      'Bài và ảnh: Minh Hiếu Thứ Năm, 07/05/2020, 08:10 Văn hóa Đọc khoảng 4 phút',
    );
  });

  it('leaves out what the article has not', () => {
    const root = show(reader({ article: { ...emptyArticle, title: '' } }));
    expect(find(root, 'h1.untitled').textContent).toBe('Bài không có tiêu đề');
    expect(root.querySelector('.lead, .authors, time, .section')).toBeNull();
  });

  it('promises minutes only where there is something to read', () => {
    const picture = { src: 'http://baothanhhoa.vn/a.jpg', alt: '', size: null };
    const time = (article: Partial<Article>) =>
      show(reader({ article: { ...emptyArticle, ...article } })).querySelector('.reading-time')?.textContent;
    expect(time({ blocks: [{ kind: 'figure', image: picture, caption: [] }] })).toBeUndefined();
    expect(time({ blocks: [{ kind: 'figure', image: picture, caption: ['Bến cá'] }] })).toContain('1 phút');
    expect(time({ lead: ['Bến cá lúc nửa đêm.'] })).toContain('1 phút');
  });

  it('speaks the language of the interface around a Vietnamese article', async () => {
    const root = await showWithTools({ now, automatic: { byItself: false } }, texts('en'));
    expect(find(root, '.view').lang).toBe('en');
    expect(find(root, '[data-action=close]').textContent).toBe('Original page');
    expect(find(root, 'time').textContent).toBe('Thursday, 07/05/2020, 08:10');
    expect(find(root, '.switches').textContent).toBe(
      'Open by itselfNot in the section Văn hóaNot on this article',
    );
    expect(find(root, 'h1').textContent).toBe(full.title);
  });

  it('goes back to the page', () => {
    const onClose = vi.fn();
    press(find(show(reader({ article: full, onClose })), '[data-action=close]'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('announces the automatic mode when it opened by itself, until it is answered', async () => {
    const asked = await showWithTools({ automatic: { byItself: false } });
    expect(asked.querySelector('.ask')).toBeNull();
    const known = liveSettings({ automaticAnnounced: true });
    const quiet = await showWithTools({ automatic: { byItself: true }, settings: known });
    expect(quiet.querySelector('.ask')).toBeNull();
    for (const [action, kept] of [
      ['keep-automatic', true],
      ['stop-automatic', false],
    ] as const) {
      const settings = liveSettings();
      const root = await showWithTools({ automatic: { byItself: true }, settings });
      press(find(root, `[data-action=${action}]`));
      await settle();
      expect(settings.current).toMatchObject({ automatic: kept, automaticAnnounced: true });
      expect(root.querySelector('.ask')).toBeNull();
      expect(document.activeElement).toBe(find(root, '.view'));
    }
  });

  it('lets the automatic mode be switched, for all, for the section and for the article', async () => {
    const settings = liveSettings();
    const root = await showWithTools({ automatic: { byItself: false }, settings });
    const input = (name: string) => find<HTMLInputElement>(root, `.after input[name=${name}]`);
    expect(['automatic', 'section-off', 'article-off'].map((name) => input(name).checked)).toEqual([
      true,
      false,
      false,
    ]);
    press(input('section-off'));
    press(input('article-off'));
    expect(settings.current).toMatchObject({ sectionsOff: ['Văn hóa'], articlesOff: [full.key] });
    press(input('section-off'));
    press(input('automatic'));
    expect(settings.current).toMatchObject({ sectionsOff: [], articlesOff: [full.key], automatic: false });
    expect([input('section-off').disabled, input('article-off').disabled]).toEqual([true, true]);
  });

  it('offers the section switch only where it means something', async () => {
    const none = await showWithTools({ article: { ...full, section: null }, automatic: { byItself: false } });
    expect(none.querySelector('input[name=article-off]')).not.toBeNull();
    expect(none.querySelector('input[name=section-off]')).toBeNull();
    const saved = await showWithTools({});
    expect(saved.querySelector('input')).toBeNull();
  });

  it('follows the settings without drawing the article anew', () => {
    const settings = liveSettings();
    const root = show(reader({ article: full, settings }));
    const view = find(root, '.view');
    const heading = find(root, 'h1');
    act(() => settings.change({ theme: 'sepia', size: 40, justify: true, face: 'lexend' }));
    expect(view.dataset).toMatchObject({ theme: 'sepia', justify: '' });
    expect(view.style.getPropertyValue('--chosen-size')).toBe('2.5em');
    expect(view.style.getPropertyValue('--chosen-face')).toBe('"Doc Sach Lexend", var(--sans)');
    expect(find(root, 'h1')).toBe(heading);
  });

  it('says that choices could not be kept, until they are', async () => {
    const answers = [null, { ...defaultSettings, size: 31 }];
    const settings = createLiveSettings(
      defaultSettings,
      async () => answers.shift() ?? null,
      () => {},
    );
    const root = show(reader({ article: full, settings }));
    const choose = (size: number) =>
      act(async () => {
        settings.change({ size });
        settings.flush();
      });
    await choose(30);
    expect(find(root, '.status [role=status]').textContent).toBe(texts('vi')('settingsNotKept'));
    await choose(31);
    expect(root.querySelector('.status')).toBeNull();
  });

  it('says once that choices were damaged, and lets the line be put away', () => {
    const root = show(reader({ article: full, settingsDamaged: true }));
    expect(find(root, '.status [role=status]').textContent).toBe(texts('vi')('settingsDamaged'));
    press(find(root, '.status [data-action=dismiss]'));
    expect(root.querySelector('.status')).toBeNull();
  });

  it('links to the original page, and shows it at once when it is underneath', () => {
    const onClose = vi.fn();
    const elsewhere = find(show(reader({ article: full, onClose })), 'a.original');
    expect(elsewhere.getAttribute('href')).toBe(full.url);
    elsewhere.addEventListener('click', (event) => event.preventDefault());
    press(elsewhere);
    expect(onClose).not.toHaveBeenCalled();

    const here = { ...full, url: location.href };
    press(find(show(reader({ article: here, onClose })), 'a.original'));
    expect(onClose).toHaveBeenCalledOnce();

    // The page may have been opened with what tells who passed its address on, which an article's has not.
    history.replaceState(null, '', '?zarsrc=30&utm_source=zalo');
    press(find(show(reader({ article: here, onClose })), 'a.original'));
    expect(onClose).toHaveBeenCalledTimes(2);
    history.replaceState(null, '', here.url);
  });

  it('keeps nothing of the former article', () => {
    const picture = { src: 'http://baothanhhoa.vn/a.jpg', alt: '', size: null };
    const withPicture: Article = { ...full, blocks: [{ kind: 'figure', image: picture, caption: [] }] };
    const root = show(reader({ article: withPicture }));
    fail(find(root, 'img'));
    const of = (key: string) => reader({ article: { ...withPicture, key } });
    showAgain(root, of(withPicture.key));
    expect(root.querySelector('img')?.hidden).toBe(true);
    showAgain(root, of('baothanhhoa.vn/2'));
    expect(root.querySelector('img')?.hidden).toBe(false);
  });
});
