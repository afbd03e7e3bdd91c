import type { Article } from '../../article/article.ts';
import { cleanAddress } from '../../article/clean-address.ts';
import type { Entry } from '../entry.ts';
import { picturesOf } from '../pictures-of.ts';

/** What an article says of itself in a list. */
type Said = Pick<Entry, 'key' | 'url' | 'title' | 'section' | 'authors' | 'published' | 'words'>;

export function saidBy(article: Article): Said {
  const { key, url, title, section, byline, published, words } = article;
  const authors = [...new Set(byline?.authors.map(({ name }) => name) ?? [])];
  return { key, url: cleanAddress(url) ?? url, title, section, authors, published, words };
}

/** The entry of an article that has not been saved before. Its number is the database's to give. */
export function newEntry(article: Article, saved: number, order: number): Omit<Entry, 'n'> {
  return {
    ...saidBy(article),
    saved,
    order,
    shelf: 'list',
    removed: null,
    starred: false,
    tags: [],
    opened: false,
    progress: 0,
    changed: null,
    highlights: 0,
    pictures: noPicturesYet(article),
  };
}

export const noPicturesYet = (article: Article): Entry['pictures'] => ({
  wanted: picturesOf(article).length,
  kept: 0,
  bytes: 0,
  tries: 0,
  tried: null,
  full: false,
});
