import { describe, expect, test } from 'vitest';
import { canonicalWord, plainWord } from '../../../../src/library/search/canonical-word.ts';
import { foldText } from '../../../../src/library/search/fold.ts';
import { includesWords } from '../../../../src/library/search/includes-words.ts';
import { indexForms } from '../../../../src/library/search/index-forms.ts';
import { textWords } from '../../../../src/library/search/text-words.ts';
import { wordsOf } from '../../../../src/library/search/words-of.ts';
import { articleOf } from './small-library.ts';

describe('a word as the index knows it', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['xoã', 'xõa'],
    ['loạn', 'lọan'],
    ['HOÀ', 'hòa'],
    ['ðường', 'Đường'],
  ])('%s is %s, in NFC and NFD', (one, other) => {
    const all = [one, other].flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]);
    expect(new Set(all.map(canonicalWord)).size).toBe(1);
  });

  test.each([
    ['hoà', 'hoá'],
    ['hoa', 'hoà'],
    ['đa', 'da'],
    ['mơ', 'mo'],
    ['cấm', 'cám'],
    ['lý', 'lí'],
  ])('%s is not %s', (one, other) => {
    expect(canonicalWord(one)).not.toBe(canonicalWord(other));
  });

  test('without diacritics nothing of them is left, and đ is d', () => {
    expect(plainWord(canonicalWord('Đường'))).toBe('duong');
    expect(foldText('NGƯỜI Đẹp'.normalize('NFD'))).toBe('nguoi dep');
    expect(foldText('İstanbul')).toBe('istanbul');
  });

  test('it is indexed with and without diacritics, and by its first two letters', () => {
    expect(indexForms(canonicalWord('Hòa'))).toEqual(['hoa', '=hoa\u0300', '^h', '^ho']);
    expect(indexForms(canonicalWord('ở'))).toEqual(['o', '=ơ\u0309', '^o']);
    expect(indexForms('2026')).toEqual(['2026', '^2', '^20']);
  });
});

test('words are parted at everything but letters, digits and their diacritics, and keep their places', () => {
  const text = 'Ngày 21/10, “Hoà”-bình…'.normalize('NFD');
  const words = textWords(text);
  expect(words.map(({ canonical }) => canonical)).toEqual([
    'ngay\u0300',
    '21',
    '10',
    'hoa\u0300',
    'binh\u0300',
  ]);
  expect(words.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
    'Ngày',
    '21',
    '10',
    'Hoà',
    'bình',
  ]);
});

test('an article’s words are told for each part, each once', () => {
  const article = articleOf(1, {
    title: 'Hòa bình, hoà bình',
    lead: ['Ngày ', { tag: 'strong', children: ['21/10'] }],
    body: ['Một hai', 'Hai ba'],
  });
  expect(wordsOf(article)).toEqual({
    title: ['hoa\u0300', 'binh\u0300'],
    lead: ['ngay\u0300', '21', '10'],
    body: ['môt\u0323', 'hai', 'ba'],
  });
});

describe('a short text has the words of a query', () => {
  const note = 'Đọc lại đoạn về Thanh Hoá, ngày 21/10';
  test.each(['', 'thanh hoa', 'hóa thanh', 'doc lai', '"thanh hóa"', 'doan', '21/10', '21/1', 'tha'])(
    '%s',
    (query) => {
      expect(includesWords(note, query)).toBe(true);
      expect(includesWords(note.normalize('NFD'), query.normalize('NFD'))).toBe(true);
    },
  );
  test.each(['nghệ an', '"hoá thanh"', 'thanh nghệ', 'anh'])('not %s', (query) => {
    expect(includesWords(note, query)).toBe(false);
  });
});
