import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from './told.ts';

/** What a stored page must come out as: an article, or a page that gives none. */
export type Expected = ExpectedArticle | { url: string; article: false; why: string };

/** What an article must tell; which lines are headings is not compared where the truth does not say. */
export interface ExpectedArticle extends Omit<Told, 'headings'> {
  url: string;
  article?: true;
  headings?: string[];
  noise?: string[];
  scrambled?: boolean;
}

export interface StoredPage {
  name: string;
  /** The bytes as a server would send them. */
  source: Buffer;
  expected: Expected;
}

const root = join(import.meta.dirname, '..', '..');

/** The project's own page folders; a folder without its expectation is an error. */
export function pageFolders(): StoredPage[] {
  const folder = join(root, 'test', 'pages');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      source: readFileSync(join(folder, name, 'source.html')),
      expected: withHeadings(
        JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
      ),
    }));
}

/** A folder that names no headings has none. @throws for a draft, which nobody has corrected (src/report) */
function withHeadings(expected: Expected): Expected {
  if ('draft' in expected) throw new Error(`The expectation of ${expected.url} is still a draft.`);
  return expected.article === false ? expected : { headings: [], ...expected };
}

const sharedFolder = join(root, '..', 'shared', 'pages');

/** Real pages, which stay outside the repository: none, and a word about it, where the folder does not exist. */
export function sharedPages(): StoredPage[] {
  if (!existsSync(sharedFolder)) {
    console.warn('../shared/pages does not exist here: the real pages are NOT tested.');
    return [];
  }
  return readdirSync(sharedFolder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: `shared/${file}`,
      source: readFileSync(join(sharedFolder, file)),
      expected: JSON.parse(
        readFileSync(join(sharedFolder, file.replace(/html$/, 'json')), 'utf8'),
      ) as Expected,
    }));
}
