import { indexForms } from './index-forms.ts';
import { blockSize, type FreshWords, type Part, parts } from './records.ts';

/** What comes into one posting: for each part the articles' numbers within the block. */
export type Addition = { word: string; block: number } & Record<Part, number[]>;

/** What some articles add to the postings, in the order of the postings' keys. */
export function additionsOf(articles: readonly FreshWords[]): Addition[] {
  const blocks = new Map<number, Map<string, Addition>>();
  for (const article of articles) {
    const block = Math.floor(article.n / blockSize);
    const additions = blocks.get(block) ?? new Map<string, Addition>();
    blocks.set(block, additions);
    for (const part of parts)
      for (const word of article[part])
        for (const form of indexForms(word)) {
          const known = additions.get(form) ?? { word: form, block, title: [], lead: [], body: [] };
          additions.set(form, known);
          // Several words of an article may have a form in common.
          const index = article.n % blockSize;
          if (known[part].at(-1) !== index) known[part].push(index);
        }
  }
  return [...blocks.values()]
    .flatMap((additions) => [...additions.values()])
    .sort((one, other) => (one.word < other.word ? -1 : one.word > other.word ? 1 : one.block - other.block));
}
