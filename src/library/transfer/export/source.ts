import type { Library } from '../../store/database.ts';
import type { Job } from '../job.ts';
import { chooseArticles, type Listed } from './choose-articles.ts';
import { type DamagedArticle, readArticle, type WholeArticle } from './read-article.ts';

/** What a contents page says of an article. */
export interface Heading extends Listed {
  title: string;
  section: string | null;
}

/** The articles that a writer of one of the forms asks for. */
export interface Source {
  listed: readonly Listed[];
  /** Titles and sections, without what is damaged. */
  headings(): Promise<Heading[]>;
  /** One after the other, each read when the one before has been written; what has gone meanwhile is left out. */
  articles(listed: readonly Listed[]): AsyncGenerator<WholeArticle | DamagedArticle>;
}

/** What a writer has done. */
export interface Written {
  /** Articles that are in the file whole. */
  written: number;
  /** Those that could not be read as articles: in a backup just as they are, else left out. */
  damaged: number;
}

/** @throws LibraryError */
export async function openSource(
  library: Library,
  { keys, isBackup }: { keys: readonly string[] | null; isBackup: boolean },
  job: Job,
): Promise<Source> {
  const listed = await chooseArticles(library, keys, isBackup);
  // Titles are read before the first article is written: until then, too, it is known how many they are.
  job.onProgress?.({ done: 0, total: listed.length, share: null });
  return {
    listed,
    async headings() {
      const headings: Heading[] = [];
      for (const { n, key } of listed) {
        job.signal?.throwIfAborted();
        const entry = n === null ? undefined : await library.get('entries', n);
        if (key !== null && typeof entry?.title === 'string')
          headings.push({ n, key, title: entry.title, section: entry.section ?? null });
      }
      return headings;
    },
    async *articles(wanted) {
      let done = 0;
      for (const one of wanted) {
        job.signal?.throwIfAborted();
        const article = await readArticle(library, one);
        if (article) yield article;
        done++;
        job.onProgress?.({ done, total: wanted.length, share: null });
      }
      job.signal?.throwIfAborted();
    },
  };
}
