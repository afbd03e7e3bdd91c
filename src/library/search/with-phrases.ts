import type { Article } from '../../article/article.ts';
import type { Library } from '../store/database.ts';
import { articleTexts } from './article-texts.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { Reading } from './readings.ts';

/** Texts that are read at a time. */
const batch = 50;

export interface PhraseOptions {
  /** How many texts are read at most. */
  mostTexts: number;
  /** Ends it between two batches, with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called after each batch that is not the last with what has been found so far. */
  onSome?: ((numbers: readonly number[]) => void) | undefined;
}

/**
 * Those of the articles whose text has the phrases of a query. The postings do not tell which words stand beside each
 * other, so their texts are read, one batch after the other.
 *
 * @returns `isCut`: there are more articles that have all the words, and were not looked into
 */
export async function withPhrases(
  library: Library,
  candidates: readonly number[],
  reading: Reading,
  { mostTexts, signal, onSome }: PhraseOptions,
): Promise<{ numbers: readonly number[]; isCut: boolean }> {
  const phrases = reading.filter(({ length }) => length > 1).map(phraseFinder);
  if (phrases.length === 0) return { numbers: candidates, isCut: false };
  const numbers: number[] = [];
  const looked = candidates.slice(0, mostTexts);
  for (let start = 0; start < looked.length; start += batch) {
    if (numbers.length > 0) onSome?.([...numbers]);
    const some = looked.slice(start, start + batch);
    const articles = await articlesOf(library, some);
    signal?.throwIfAborted();
    for (const [index, n] of some.entries()) if (hasPhrases(articles[index], phrases)) numbers.push(n);
  }
  return { numbers, isCut: candidates.length > looked.length };
}

async function articlesOf(library: Library, numbers: readonly number[]): Promise<(Article | undefined)[]> {
  const transaction = library.transaction(['entries', 'texts']);
  const articleOf = async (n: number) => {
    const entry = await transaction.objectStore('entries').get(n);
    return entry && (await transaction.objectStore('texts').get(entry.key))?.article;
  };
  const [articles] = await Promise.all([Promise.all(numbers.map(articleOf)), transaction.done]);
  return articles;
}

function hasPhrases(article: Article | undefined, phrases: readonly ((text: string) => boolean)[]): boolean {
  if (!article) return false;
  try {
    const texts = articleTexts(article);
    return phrases.every((isIn) => texts.some(({ text }) => isIn(text)));
  } catch (error) {
    // One damaged record must not keep the others from being found.
    console.error('Đọc Sạch: a saved text could not be searched.', article.key, error);
    return false;
  }
}
