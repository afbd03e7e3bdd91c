import type { Article } from '../../article/article.ts';
import type { Library } from '../store/database.ts';
import { articleTexts } from './article-texts.ts';
import type { Reading } from './readings.ts';
import { textWords } from './text-words.ts';
import { hasRun } from './word-runs.ts';

/** Texts that are read at a time. */
const batch = 50;

/**
 * Those of the articles whose text has the phrases of a query. The postings do not tell which words stand beside each
 * other, so their texts are read, one batch after the other.
 *
 * @param most how many texts are read at most
 * @param signal ends it between two batches, with the signal's reason
 * @returns `isCut`: there are more articles that have all the words, and were not looked into
 */
export async function withPhrases(
  library: Library,
  candidates: readonly number[],
  reading: Reading,
  most: number,
  signal?: AbortSignal,
): Promise<{ numbers: number[]; isCut: boolean }> {
  const phrases = reading.filter(({ length }) => length > 1);
  if (phrases.length === 0) return { numbers: [...candidates], isCut: false };
  const numbers: number[] = [];
  for (let start = 0; start < Math.min(most, candidates.length); start += batch) {
    const some = candidates.slice(start, Math.min(start + batch, most));
    const articles = await articlesOf(library, some);
    signal?.throwIfAborted();
    for (const [index, n] of some.entries()) if (hasPhrases(articles[index], phrases)) numbers.push(n);
  }
  return { numbers, isCut: candidates.length > most };
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

function hasPhrases(article: Article | undefined, phrases: Reading): boolean {
  if (!article) return false;
  try {
    const texts = articleTexts(article).map(({ text }) => textWords(text));
    return phrases.every((phrase) => texts.some((words) => hasRun(words, phrase)));
  } catch (error) {
    // One damaged record must not keep the others from being found.
    console.error('Đọc Sạch: a saved text could not be searched.', article.key, error);
    return false;
  }
}
