import type { ArticlePage } from '../count/article-truth.ts';
import { type GeneratedBlock, headingBlock, listBlock, pictureBlock, textBlock } from './blocks.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { generatedPage } from './generated-page.ts';
import { sentence } from './sentences.ts';

const title = 'Những mùa bãi bồi đi qua xóm Bến';
const usualTeasers = { inside: 3, above: 3, below: 12 };

/** Pages that ask for much, each made anew in every run, always the same. */
export const generatedPages = {
  /** An article as long as most among 400 teasers; three of them interrupt the text, as on the newspaper's own pages. */
  manyTeasers: make('400 teasers around 8 paragraphs', 900_001, paragraphs(8), {
    inside: 3,
    above: 97,
    below: 300,
  }),
  /** The same, with a tenth of them in the middle of the text. No target: to see what cleaning costs. */
  teasersInside: make('400 teasers, 40 of them in the body', 900_002, paragraphs(8), {
    inside: 40,
    above: 60,
    below: 300,
  }),
  longArticle: make('240 blocks: text, pictures, headings, lists', 900_003, mixed(240), usualTeasers),
  text: make('200 paragraphs', 900_004, paragraphs(200), usualTeasers),
  tenTimesText: make('2,000 paragraphs', 900_005, paragraphs(2000), usualTeasers),
};

function paragraphs(count: number) {
  return (chance: Chance): GeneratedBlock[] =>
    Array.from({ length: count }, (_, index) => textBlock(chance, index + 1));
}

/** Of twelve blocks eight are text, one a heading, two pictures, one a list. */
function mixed(count: number) {
  return (chance: Chance): GeneratedBlock[] =>
    Array.from({ length: count }, (_, index) => {
      const number = index + 1;
      if (index % 12 === 3) return headingBlock(chance, number);
      if (index % 12 === 5 || index % 12 === 10) return pictureBlock(chance, number, title);
      return index % 12 === 8 ? listBlock(chance, number) : textBlock(chance, number);
    });
}

function make(
  name: string,
  id: number,
  blocks: (chance: Chance) => GeneratedBlock[],
  teasers: { inside: number; above: number; below: number },
): ArticlePage {
  const chance = chanceFrom(id);
  return generatedPage({ name, id, title, lead: sentence(chance), blocks: blocks(chance), teasers }, chance);
}
