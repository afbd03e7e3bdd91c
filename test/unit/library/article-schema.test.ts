import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/library/article-schema.ts';
import { wholeArticle } from '../sharing/whole-article.ts';

const clean = { ...wholeArticle, url: 'http://www.baothanhhoa.vn/van-hoa/lang-gom/118342.htm#binh-luan' };

describe('an article that comes from elsewhere', () => {
  it('is taken whole where it is one', () => {
    expect(parseArticle(JSON.parse(JSON.stringify(wholeArticle)))).toEqual(clean);
  });

  it('keeps its address without what tells who passed it on', () => {
    expect(wholeArticle.url).toContain('utm_source');
    expect(clean.url).not.toContain('utm_source');
    const url = 'https://baothanhhoa.vn/lang-gom-118342.htm?zarsrc=30&page=2&fbclid=x';
    expect(parseArticle({ ...wholeArticle, url })?.url).toBe(
      'https://baothanhhoa.vn/lang-gom-118342.htm?page=2',
    );
  });

  it.each([
    ['a script’s address', { ...wholeArticle, url: 'javascript:alert(1)' }],
    ['a key of another form', { ...wholeArticle, key: '../../etc' }],
    ['an address of another site', { ...wholeArticle, url: 'https://example.com/bai-1.htm' }],
    [
      'the address of another article',
      { ...wholeArticle, url: 'https://baothanhhoa.vn/bai-khac-999999.htm' },
    ],
    ['a picture from a file', { ...wholeArticle, blocks: [figure('file:///etc/passwd')] }],
    [
      'a link that runs',
      { ...wholeArticle, lead: [{ tag: 'a', href: 'javascript:alert(1)', children: [] }] },
    ],
    ['an element of another kind', { ...wholeArticle, lead: [{ tag: 'script', children: ['alert(1)'] }] }],
    ['a table cell that spans millions', { ...wholeArticle, blocks: [table(5_000_000)] }],
    ['text in the place of runs', { ...wholeArticle, lead: 'Chữ' }],
    ['nothing', null],
  ])('is none with %s', (_, raw) => {
    expect(parseArticle(raw)).toBeNull();
  });

  it('is none where it nests without end, and the stack holds', () => {
    let lead: unknown = 'Chữ';
    for (let depth = 0; depth < 100_000; depth++) lead = { tag: 'strong', children: [lead] };
    expect(parseArticle({ ...wholeArticle, lead: [lead] })).toBeNull();
  });

  it('is looked at once on each level, however many links stand inside each other', () => {
    let link: unknown = 'Chữ';
    // Looked at twice on each level, this would take longer than the sun will burn.
    for (let depth = 0; depth < 150; depth++)
      link = { tag: 'a', href: 'https://baothanhhoa.vn/', children: [link] };
    const deep = { ...clean, lead: [link] };
    expect(parseArticle(deep)).toEqual(deep);
    expect(parseArticle({ ...deep, words: 'nhiều' })).toBeNull();
  });

  it('loses what is no part of it', () => {
    expect(parseArticle({ ...wholeArticle, onload: 'alert(1)' })).toEqual(clean);
  });
});

const figure = (src: string) => ({ kind: 'figure', image: { src, alt: '', size: null }, caption: [] });
const table = (columns: number) => ({
  kind: 'table',
  caption: [],
  rows: [[{ header: false, columns, rows: 1, inlines: [] }]],
});
