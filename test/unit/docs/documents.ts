import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root: string = join(import.meta.dirname, '..', '..', '..');

/** A document of the repository. */
export interface Document {
  /** Relative to the repository's root. */
  path: string;
  text: string;
}

/** All that is written for people to read, in Markdown. */
export const documents: readonly Document[] = globSync('**/*.md', {
  cwd: root,
  exclude: (path) => /^(?:node_modules|\.output|\.wxt)$/.test(path),
}).map((path) => ({
  path: relative(root, join(root, path)),
  text: readFileSync(join(root, path), 'utf8'),
}));
