import { indexForms } from './index-forms.ts';
import { blockSize, type FreshWords, type Part, parts } from './records.ts';

/** What comes into one posting: for each part the articles' numbers within the block. */
export type Addition = { word: string; block: number } & Record<Part, number[]>;

/** What some articles add to the postings, in the order of the postings' keys. */
export function additionsOf(articles: readonly FreshWords[]): Addition[] {
  const additions = new Map<string, Addition>();
  for (const article of articles) {
    const block = Math.floor(article.n / blockSize);
    for (const part of parts)
      for (const word of new Set(article[part].flatMap(indexForms))) {
        const key = `${word} ${block}`;
        const known = additions.get(key) ?? { word, block, title: [], lead: [], body: [] };
        known[part].push(article.n % blockSize);
        additions.set(key, known);
      }
  }
  return [...additions].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, addition]) => addition);
}
