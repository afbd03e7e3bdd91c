import { describe, expect, test } from 'vitest';
import { marksIn, type Run } from '../../../../src/library/search/marks-in.ts';
import { passageOf } from '../../../../src/library/search/passage-of.ts';
import { articleOf } from './small-library.ts';

/** Runs as one text, with what is marked in brackets. */
const shown = (runs: readonly Run[]): string =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('in a title is marked', () => {
  test.each([
    ['thanh hoa', 'Lễ hội Thanh Hóa', 'Lễ hội [Thanh] [Hóa]'],
    ['hoà', 'Hòa, hoa và hoá', '[Hòa], hoa và hoá'],
    ['hoạ ', 'Hòa, hoa và hoá', '[Hòa], [hoa] và [hoá]'],
    ['đươ', 'Con đường', 'Con [đươ]̀ng'],
    ['duo', 'Con đường', 'Con [đươ]̀ng'],
    ['t', 'Thanh thản', '[T]hanh [t]hản'],
    ['"thanh hoa" le', 'Thanh lễ Thanh Hóa', 'Thanh [lễ] [Thanh Hóa]'],
    ['21/10', 'Ngày 21/10, 21 giờ', 'Ngày [21/10], 21 giờ'],
    ['21/10', 'Ngày 10, 21 giờ', 'Ngày [10], [21] giờ'],
    ['mưa nắng', 'Mưa rồi', '[Mưa] rồi'],
    ['', 'Mưa', 'Mưa'],
    ['gió', 'Mưa', 'Mưa'],
    ['gió', '', ''],
  ])('%s in %s', (query, title, expected) => {
    // The letters of a beginning are marked with all that belongs to them, in either form.
    const inForm = (form: 'NFC' | 'NFD') => shown(marksIn(title.normalize(form), query)).normalize('NFD');
    const wanted = expected.normalize('NFC').replace(']̀', '̀]').normalize('NFD');
    for (const typed of [query.normalize('NFC'), query.normalize('NFD')]) {
      expect(shown(marksIn(title.normalize('NFD'), typed)).normalize('NFD')).toBe(wanted);
      expect(
        marksIn(title, typed)
          .map(({ text }) => text)
          .join(''),
      ).toBe(title);
    }
    expect(inForm('NFC')).toBe(wanted);
  });
});

const filler = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

describe('the passage of an article', () => {
  test('is the part that has most words close together', () => {
    const passage = passageOf(
      articleOf(1, { title: 'Mưa', lead: ['Mưa lớn'], body: ['Gió', 'Sau mưa, gió thổi', 'Gió và mưa'] }),
      'gió mưa ',
    );
    expect(passage).toMatchObject({ part: 'body', cutBefore: false, cutAfter: false });
    expect(shown(passage?.runs ?? [])).toBe('Sau [mưa], [gió] thổi');
  });

  test('is of the title only where that alone has most', () => {
    const article = articleOf(1, { title: 'Mưa và gió', lead: ['Mưa'], body: ['Nắng'] });
    expect(passageOf(article, 'mua')?.part).toBe('lead');
    expect(passageOf(article, 'mua gio')?.part).toBe('title');
    expect(passageOf(article, 'nang')?.part).toBe('body');
    expect(passageOf(article, 'bão')).toBeNull();
    expect(passageOf(article, '')).toBeNull();
  });

  test('is cut between words, and says so', () => {
    const text = `${filler('trước', 60)} bão lũ ${filler('nghiêng', 60)}`;
    const passage = passageOf(articleOf(1, { body: [text] }), 'bao lu');
    const all = passage?.runs.map((run) => run.text).join('') ?? '';
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(shown(passage?.runs ?? [])).toMatch(/^(trước )+\[bão\] \[lũ\]( nghiêng)+$/);
    expect(all.length).toBeGreaterThan(100);
    expect(all.length).toBeLessThanOrEqual(120);
  });

  test('begins shortly before it, at the end of a text too, and cuts no word that is still being typed', () => {
    const text = `${filler('trước', 60)} nghiêng`;
    const passage = passageOf(articleOf(1, { body: [text] }), 'ngh');
    expect(shown(passage?.runs ?? [])).toMatch(/^(trước )+\[ngh\]iêng$/);
    expect(passage?.runs[0]?.text.length).toBeLessThanOrEqual(30);
    const long = `bão ${'x'.repeat(105)} nghiêng ngả`;
    expect(shown(passageOf(articleOf(1, { body: [long] }), 'bao ngh')?.runs ?? [])).toBe(
      `[bão] ${'x'.repeat(105)} [ngh]iêng`,
    );
  });

  test('is on one line, and in the Unicode form of the text', () => {
    const lead = ['Bão', { tag: 'br' as const }, 'lũ '.normalize('NFD'), 'về'];
    expect(shown(passageOf(articleOf(1, { lead }), 'lũ về')?.runs ?? [])).toBe(
      `Bão [${'lũ'.normalize('NFD')}] [về]`,
    );
  });

  test('of a word as long as a book is not as long', () => {
    const text = `bao${'o'.repeat(5000)}`;
    expect(shown(passageOf(articleOf(1, { body: [text] }), 'bao')?.runs ?? []).length).toBeLessThan(200);
  });
});
