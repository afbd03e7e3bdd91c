import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/library/article-schema.ts';
import { mergeFresh } from '../../../../src/library/search/merge-fresh.ts';
import { wordsOf } from '../../../../src/library/search/words-of.ts';
import { fillPostings, hasPicture } from '../../../bench/library/fill-library.ts';
import { generatedArticle } from '../../../bench/library/generated-article.ts';
import { emptyLibrary } from './small-library.ts';

test('the bench’s articles are what saved articles are, and always the same', () => {
  for (const n of [1, 10, 9_999]) {
    const article = generatedArticle(n, hasPicture(n));
    expect(parseArticle(article)).toEqual(article);
    expect(generatedArticle(n, hasPicture(n))).toEqual(article);
  }
  expect(generatedArticle(2).title).not.toBe(generatedArticle(3).title);
});

test('the bench’s short way into the index leaves what merging leaves', async () => {
  const words = [1, 2, 4095, 4096].map((n) => ({ n, ...wordsOf(generatedArticle(n)) }));
  const short = await emptyLibrary();
  await fillPostings(short, words);
  const postings = await short.getAll('postings');
  const long = await emptyLibrary();
  for (const each of words) {
    await long.put('fresh', each);
    // An entry must be there, whatever it says.
    await long.put('entries', { n: each.n, key: String(each.n) } as never);
  }
  await mergeFresh(long, { least: 1 });
  expect(postings.length).toBeGreaterThan(1000);
  expect(await long.getAll('postings')).toEqual(postings);
});
