import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { documents, root } from './documents.ts';

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Where the links and pictures of a document lead, also those that are named below the text. */
const targetsIn = (text: string): string[] => {
  const plain = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...plain.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm)].map(
    ([, inline, named]) => inline ?? named ?? '',
  );
};

const inside = documents.flatMap(({ path, text }) =>
  targetsIn(text)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => ({ path, target })),
);

test('documents have links and pictures of the repository', () => {
  expect(inside.length).toBeGreaterThan(10);
});

test.each(inside)('$path: $target is there', ({ path, target }) => {
  const [file = '', anchor] = target.split('#');
  const led = file === '' ? path : normalize(join(dirname(path), file));
  expect(existsSync(join(root, led))).toBe(true);
  if (anchor === undefined) return;
  const { text = '' } = documents.find((document) => document.path === led) ?? {};
  expect([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))).toContain(anchor);
});
