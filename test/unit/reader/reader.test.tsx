// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Automatic } from '../../../src/reader/automatic.ts';
import { Reader } from '../../../src/reader/reader.tsx';
import { emptyArticle } from './article.ts';
import { texts } from './catalogue.ts';
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
const automatic = (more: Partial<Automatic> = {}): Automatic => ({
  ask: false,
  enabled: true,
  sectionOff: false,
  onAnswer: vi.fn(),
  onEnabled: vi.fn(),
  onSectionOff: vi.fn(),
  ...more,
});
const press = (element: HTMLElement) => act(() => element.click());

describe('Reader', () => {
  it('has title, byline, lead and text as the article’s own children, in this order', () => {
    const root = show(<Reader article={full} onClose={() => {}} automatic={null} now={now} />);
    const article = find(root, 'main > article');
    expect(article.lang).toBe('vi');
    const parts = [...article.children].map(({ tagName, className }) => className || tagName.toLowerCase());
    expect(parts).toEqual(['h1', 'byline', 'lead', 'body']);
    expect(find(article, 'h1').textContent).toBe(full.title);
  });

  it('says who, when, where and how long, apart as text too', () => {
    const byline = find(
      show(<Reader article={full} onClose={() => {}} automatic={null} now={now} />),
      '.byline',
    );
    expect(find(byline, '.authors').textContent).toBe('Bài và ảnh: Minh Hiếu');
    expect(find(byline, 'time').getAttribute('datetime')).toBe(full.published);
    expect(find(byline, '.section').textContent).toBe('Văn hóa');
    expect(find(byline, '.reading-time').textContent).toBe('Đọc khoảng 4 phút');
    expect(byline.textContent).toBe(
      'Bài và ảnh: Minh Hiếu Thứ Năm, 07/05/2020, 08:10 Văn hóa Đọc khoảng 4 phút',
    );
  });

  it('leaves out what the article has not', () => {
    const root = show(
      <Reader article={{ ...emptyArticle, title: '' }} onClose={() => {}} automatic={null} />,
    );
    expect(find(root, 'h1.untitled').textContent).toBe('Bài không có tiêu đề');
    expect(root.querySelector('.lead, .authors, time, .section')).toBeNull();
  });

  it('promises minutes only where there is something to read', () => {
    const picture = { src: 'http://baothanhhoa.vn/a.jpg', alt: '', size: null };
    const time = (article: Partial<Article>) =>
      show(
        <Reader article={{ ...emptyArticle, ...article }} onClose={() => {}} automatic={null} />,
      ).querySelector('.reading-time')?.textContent;
    expect(time({ blocks: [{ kind: 'figure', image: picture, caption: [] }] })).toBeUndefined();
    expect(time({ blocks: [{ kind: 'figure', image: picture, caption: ['Bến cá'] }] })).toContain('1 phút');
    expect(time({ lead: ['Bến cá lúc nửa đêm.'] })).toContain('1 phút');
  });

  it('speaks the language of the interface around a Vietnamese article', () => {
    const root = show(
      <Reader article={full} onClose={() => {}} automatic={automatic()} now={now} />,
      texts('en'),
    );
    expect(find(root, '.view').lang).toBe('en');
    expect(find(root, '[data-action=close]').textContent).toBe('Back to the page');
    expect(find(root, 'time').textContent).toBe('Thursday, 07/05/2020, 08:10');
    expect(find(root, '.switches').textContent).toBe('Open by itselfNot in the section Văn hóa');
    expect(find(root, 'h1').textContent).toBe(full.title);
  });

  it('goes back to the page', () => {
    const onClose = vi.fn();
    press(find(show(<Reader article={full} onClose={onClose} automatic={null} />), '[data-action=close]'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks about the automatic mode only when told to', () => {
    const quiet = show(<Reader article={full} onClose={() => {}} automatic={automatic()} />);
    expect(quiet.querySelector('.ask')).toBeNull();
    const asking = automatic({ ask: true });
    const root = show(<Reader article={full} onClose={() => {}} automatic={asking} />);
    press(find(root, '[data-action=keep-automatic]'));
    press(find(root, '[data-action=stop-automatic]'));
    expect(vi.mocked(asking.onAnswer).mock.calls).toEqual([[true], [false]]);
  });

  it('lets the automatic mode be switched, for all or for the section', () => {
    const choices = automatic();
    const root = show(<Reader article={full} onClose={() => {}} automatic={choices} />);
    const [all, section] = root.querySelectorAll<HTMLInputElement>('.switch > input[type=checkbox]');
    expect([all?.checked, section?.checked]).toEqual([true, false]);
    if (all) press(all);
    if (section) press(section);
    expect(choices.onEnabled).toHaveBeenCalledWith(false);
    expect(choices.onSectionOff).toHaveBeenCalledWith(true);
  });

  it('offers the section switch only where it means something', () => {
    const off = show(<Reader article={full} onClose={() => {}} automatic={automatic({ enabled: false })} />);
    expect(find<HTMLInputElement>(off, 'input[name=section-off]').disabled).toBe(true);
    const none = show(
      <Reader article={{ ...full, section: null }} onClose={() => {}} automatic={automatic()} />,
    );
    expect(none.querySelector('input[name=section-off]')).toBeNull();
    const saved = show(<Reader article={full} onClose={() => {}} automatic={null} />);
    expect(saved.querySelector('input')).toBeNull();
  });

  it('links to the original page, and shows it at once when it is underneath', () => {
    const onClose = vi.fn();
    const elsewhere = find(show(<Reader article={full} onClose={onClose} automatic={null} />), 'a.original');
    expect(elsewhere.getAttribute('href')).toBe(full.url);
    elsewhere.addEventListener('click', (event) => event.preventDefault());
    press(elsewhere);
    expect(onClose).not.toHaveBeenCalled();

    const here = { ...full, url: location.href };
    press(find(show(<Reader article={here} onClose={onClose} automatic={null} />), 'a.original'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps nothing of the former article', () => {
    const picture = { src: 'http://baothanhhoa.vn/a.jpg', alt: '', size: null };
    const withPicture: Article = { ...full, blocks: [{ kind: 'figure', image: picture, caption: [] }] };
    const root = show(<Reader article={withPicture} onClose={() => {}} automatic={null} />);
    fail(find(root, 'img'));
    const reader = (key: string) => (
      <Reader article={{ ...withPicture, key }} onClose={() => {}} automatic={null} />
    );
    showAgain(root, reader(withPicture.key));
    expect(root.querySelector('img')?.hidden).toBe(true);
    showAgain(root, reader('baothanhhoa.vn/2'));
    expect(root.querySelector('img')?.hidden).toBe(false);
  });
});
