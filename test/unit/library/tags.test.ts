import { expect, test } from 'vitest';
import { changedTags, longestTag, mostTags, tidyTag } from '../../../src/library/tags.ts';

test('a tag is in NFC, without white space at its ends, and not endless', () => {
  expect(tidyTag('  Thể \n thao '.normalize('NFD'))).toBe('Thể thao');
  expect([...tidyTag('ẫ'.repeat(100))]).toHaveLength(longestTag);
  expect(tidyTag(' \t')).toBe('');
});

test('no two tags are alike, whatever their case and Unicode form; what was there first keeps its letters', () => {
  expect(changedTags(['Thể thao'], { addTags: ['thể THAO'.normalize('NFD'), 'Quê nhà', 'quê nhà'] })).toEqual(
    ['Thể thao', 'Quê nhà'],
  );
});

test('tags go whatever their case', () => {
  expect(changedTags(['Thể thao', 'Quê nhà'], { removeTags: ['QUÊ NHÀ'] })).toEqual(['Thể thao']);
});

test('an entry has only so many', () => {
  const many = Array.from({ length: mostTags + 5 }, (_, at) => `nhãn ${at}`);
  expect(changedTags([], { addTags: many })).toEqual(many.slice(0, mostTags));
});
