import { expect, test } from 'vitest';
import { tagChange, tagShares, withTag } from '../../../../src/pages/saved-list/tag-shares.ts';

const entries = [{ tags: ['Quê nhà', 'gốm'] }, { tags: ['quê nhà'] }, { tags: ['Quê nhà', 'Lễ hội'] }];
const shares = tagShares(entries);

test('each tag once, with how many have it, and whether that is all', () => {
  expect(shares).toEqual([
    { tag: 'Quê nhà', count: 3, isForAll: true },
    { tag: 'gốm', count: 1, isForAll: false },
    { tag: 'Lễ hội', count: 1, isForAll: false },
  ]);
});

test('left alone, tags of some stay with those', () => {
  expect(tagChange(shares, shares)).toBeNull();
});

test('what is typed goes to all, whether some have it or none; what all have changes nothing', () => {
  expect(tagChange(shares, withTag(shares, ' GỐM '))).toEqual({ addTags: ['gốm'], removeTags: [] });
  expect(tagChange(shares, withTag(shares, 'làng  nghề'))).toEqual({
    addTags: ['làng nghề'],
    removeTags: [],
  });
  expect(tagChange(shares, withTag(shares, 'quê nhà'))).toBeNull();
  expect(withTag(shares, '  ')).toEqual(shares);
});

test('what is new is spelled as the library has it', () => {
  const change = tagChange(shares, withTag(shares, 'LÀNG nghề', ['gốm', 'Làng nghề']));
  expect(change).toEqual({ addTags: ['Làng nghề'], removeTags: [] });
});

test('what is taken goes from all', () => {
  const left = shares.filter(({ tag }) => tag !== 'Lễ hội');
  expect(tagChange(shares, left)).toEqual({ addTags: [], removeTags: ['Lễ hội'] });
});
