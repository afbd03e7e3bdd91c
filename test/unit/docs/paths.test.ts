import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documents, root } from './documents.ts';

const code = globSync(['{src,entrypoints,test}/**/*.{ts,tsx,css,mjs}', '*.ts'], { cwd: root }).map(
  (path) => ({ path, text: readFileSync(join(root, path), 'utf8') }),
);

/** Files of the repository that a document, or a comment, sends its reader to; not those of other projects. */
const named = [...documents, ...code].flatMap(({ path, text }) =>
  [...text.matchAll(/(?<![\w./{}:-])(?:src|entrypoints|test|docs)\/[\w./-]+\.(?:tsx?|css|json|md|mjs)\b/g)]
    .map(([file]) => file)
    .filter((file) => !/^test\/fixtures\//.test(file))
    .map((file) => `${path}: ${file}`),
);

test('documents and comments name files', () => {
  expect(named.length).toBeGreaterThan(100);
});

test('every file that is named is there', () => {
  const gone = new Set(named.filter((line) => !existsSync(join(root, line.split(': ')[1] ?? ''))));
  expect([...gone]).toEqual([]);
});
