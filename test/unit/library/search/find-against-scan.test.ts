import { expect, test } from 'vitest';
import { find } from '../../../../src/library/search/find.ts';
import { mergeFresh } from '../../../../src/library/search/merge-fresh.ts';
import { type Chance, chanceFrom } from '../../../bench/generate/chance.ts';
import { type ScannedArticle, type ScanTerm, scan, typed } from './scan.ts';
import { emptyLibrary, putAt } from './small-library.ts';

const words = [
  'hoà',
  'hòa',
  'Hoá',
  'hoa',
  'HOÀNG',
  'hoan',
  'ho',
  'h',
  'thanh',
  'Thành',
  'thánh',
  'tha',
  'đường',
  'đương',
  'duong',
  'Đu',
  'dư',
  'người',
  'nguội',
  'ngươi',
  'n',
  '21',
  '10',
  '2',
  '210',
  '1',
  'a',
  'à',
  'ă',
  'anh',
  'ánh',
  'café',
  'résumé',
];
const joints = [' ', ' ', ' ', ', ', '/', ' – ', '. '];

const inSomeForm = (chance: Chance, text: string) => text.normalize(chance.pick(['NFC', 'NFD']));

function someText(chance: Chance, most: number): string {
  let text = '';
  for (let count = chance.below(most + 1); count > 0; count--)
    text += chance.pick(words) + chance.pick(joints);
  return inSomeForm(chance, text);
}

function someTerm(chance: Chance): ScanTerm {
  const kind = chance.pick(['word', 'word', 'word', 'quoted', 'joined'] as const);
  const count = kind === 'word' ? 1 : kind === 'joined' ? 2 : 1 + chance.below(3);
  return { kind, words: Array.from({ length: count }, () => inSomeForm(chance, chance.pick(words))) };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
  'the index finds what a reading of all texts finds, in the same order (%i)',
  async (seed) => {
    const chance = chanceFrom(seed * 7919);
    const library = await emptyLibrary();
    const articles: ScannedArticle[] = [];
    const start = chance.pick([1, 4090, 8188]);
    const count = 1 + chance.below(12);
    const mergedAt = chance.below(count + 1);
    for (let n = start; n < start + count; n++) {
      const texts = {
        title: someText(chance, 4),
        lead: someText(chance, 4),
        body: [someText(chance, 8), someText(chance, 8)],
      };
      articles.push({ n, ...texts });
      await putAt(library, n, { ...texts, lead: [texts.lead] });
      if (n - start === mergedAt) await mergeFresh(library, { least: 1 });
    }
    // Some have died, some are filtered out.
    const order = articles.map(({ n }) => n).filter(() => chance.below(5) > 0);
    if (chance.below(2) === 0) order.reverse();
    for (let round = 0; round < 40; round++) {
      const terms = Array.from({ length: 1 + chance.below(3) }, () => someTerm(chance));
      const isOpen = chance.below(2) === 0;
      const query = typed(terms, isOpen);
      const { numbers } = await find(library, query, { order });
      expect(numbers, query).toEqual(scan(articles, order, terms, isOpen));
    }
  },
);
