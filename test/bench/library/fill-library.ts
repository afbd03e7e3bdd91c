import type { Article } from '../../../src/article/article.ts';
import type { Entry, Shelf } from '../../../src/library/entry.ts';
import { picturesOf } from '../../../src/library/pictures-of.ts';
import { noNumbers, withNumbers } from '../../../src/library/search/number-set.ts';
import { additionsOf } from '../../../src/library/search/posting-additions.ts';
import type { FreshWords } from '../../../src/library/search/records.ts';
import { wordsOf } from '../../../src/library/search/words-of.ts';
import type { Library } from '../../../src/library/store/database.ts';
import { withDerived } from '../../../src/library/store/derived.ts';
import { newEntry } from '../../../src/library/store/entry-of.ts';
import { chanceFrom } from '../generate/chance.ts';
import { type DrawnPicture, drawnPictures } from './drawn-pictures.ts';
import { generatedArticle } from './generated-article.ts';

// Runs in a page of the extension. It writes what saving, reading and merging would have left, only faster.

/** How many of ten articles have a picture. */
const picturesInTen = 2;
const firstSaved = Date.UTC(2024, 0, 1);
const hour = 3_600_000;
/** Postings in one transaction. */
const slice = 2000;

export const hasPicture = (n: number): boolean => n % 10 < picturesInTen;

/** Puts the articles from one number up to another, without their postings. @returns their words, for those */
export async function fillArticles(library: Library, from: number, to: number): Promise<FreshWords[]> {
  const pictures = await drawnPictures(800, 533);
  const thumbnails = await drawnPictures(160, 120);
  const words: FreshWords[] = [];
  const transaction = library.transaction(['entries', 'texts', 'pictures', 'thumbnails'], 'readwrite');
  for (let n = from; n <= to; n++) {
    const article = generatedArticle(n, hasPicture(n));
    const [picture, thumbnail] = [pictures[n % pictures.length], thumbnails[n % thumbnails.length]];
    const [src] = picturesOf(article);
    void transaction.objectStore('entries').put(withDerived(entryOf(article, n, picture)));
    void transaction.objectStore('texts').put({ key: article.key, article });
    if (src !== undefined && picture && thumbnail) {
      void transaction.objectStore('pictures').put({ key: article.key, src, ...picture });
      void transaction.objectStore('thumbnails').put({ key: article.key, ...thumbnail });
    }
    words.push({ n, ...wordsOf(article) });
  }
  await transaction.done;
  return words;
}

/** Puts the postings of so many articles, into a library that has none. */
export async function fillPostings(library: Library, words: readonly FreshWords[]): Promise<void> {
  const additions = additionsOf(words);
  for (let start = 0; start < additions.length; start += slice) {
    const transaction = library.transaction('postings', 'readwrite');
    for (const { word, block, title, lead, body } of additions.slice(start, start + slice)) {
      const [inTitle, inLead, inBody] = [title, lead, body].map((some) => withNumbers(noNumbers(), some));
      if (!inTitle || !inLead || !inBody) continue;
      void transaction.store.put({ word, block, title: inTitle, lead: inLead, body: inBody });
    }
    await transaction.done;
  }
}

/** As a reader leaves entries behind: many are read, some begun, starred, tagged, archived. */
function entryOf(article: Article, n: number, picture: DrawnPicture | undefined): Entry {
  const chance = chanceFrom(n);
  const saved = firstSaved + n * hour;
  const entry = newEntry(article, saved, saved);
  const wanted = entry.pictures.wanted;
  const shelf: Shelf = n % 10 === 9 ? 'archive' : 'list';
  return {
    ...entry,
    ...{ n, shelf, starred: n % 25 === 0, opened: n % 3 > 0 },
    tags: n % 7 === 0 ? [chance.pick(['gia đình', 'nấu ăn', 'lịch sử', 'cho mẹ', 'đọc lại'])] : [],
    progress: n % 3 === 0 ? 0 : n % 3 === 1 ? 1 : chance.below(90) / 100,
    pictures: { ...entry.pictures, kept: wanted, bytes: wanted * (picture?.bytes.byteLength ?? 0) },
  };
}
