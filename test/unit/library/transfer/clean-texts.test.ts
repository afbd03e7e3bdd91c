import { expect, test } from 'vitest';
import { parseItem } from '../../../../src/library/transfer/import/parse-item.ts';
import { articleOf, figure, now, pictureAddress } from './samples.ts';

const strange = 'Lễ\u0000 ho\u0323\u0302i \n\t la\u0300ng\u0007\u0085\ufeff \ud800x';
const tidy = 'Lễ hội làng \ufffdx';

test('texts of a file come as the extraction would give them', () => {
  const address = pictureAddress(1, 1).replace(/\w+$/, 'a\u0300.jpg');
  const article = articleOf(1, {
    title: ` ${strange}\u00a0`,
    section: strange,
    byline: { text: strange, authors: [{ name: strange, role: strange }] },
    lead: [` ${strange}`, { tag: 'strong', children: [`${strange} \u0001 `] }],
    blocks: [
      { kind: 'list', ordered: false, items: [{ inlines: [strange], lists: [] }] },
      { ...figure(address), caption: [{ tag: 'a', href: 'https://a.test/a\u0300', children: [strange] }] },
    ],
  });
  const revisions = [{ at: now - 1, article }];
  const item = parseItem({ article, revisions }, now);
  expect(item?.revisions[0]?.article).toEqual(item?.article);
  expect(item?.article).toMatchObject({
    title: tidy,
    section: tidy,
    byline: { text: tidy, authors: [{ name: tidy, role: tidy }] },
    lead: [` ${tidy}`, { tag: 'strong', children: [`${tidy} `] }],
    blocks: [
      { items: [{ inlines: [tidy] }] },
      { image: { src: address }, caption: [{ href: 'https://a.test/a\u0300', children: [tidy] }] },
    ],
  });
});

test('a title longer than any is cut, at a word where it has one; a paragraph is not', () => {
  const words = 'từ '.repeat(5000);
  const titleOf = (title: string) =>
    parseItem({ article: articleOf(1, { title }) }, now)?.article.title ?? '';
  expect(titleOf(words)).toBe(`${'từ '.repeat(1000).slice(0, -4)} từ…`);
  expect(titleOf('😀'.repeat(500_000))).toMatch(/^(?:😀){1490,1500}\ufffd?…$/u);
  expect(titleOf(`Bài ${'a'.repeat(2990)}`)).toHaveLength(2994);
  const long = articleOf(1, { blocks: [{ kind: 'paragraph', inlines: [words] }] });
  expect(parseItem({ article: long }, now)?.article.blocks).toEqual(long.blocks);
});
