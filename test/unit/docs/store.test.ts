import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newspaperPattern } from '../../../src/site/hosts.ts';
import { root } from './documents.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** The parts of a document by their headings, of the second and third rank. */
const partsOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^##+ `?([^`\n]+)`?\n\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)].map(
      ([, head = '', body = '']) => [head, body.trim()],
    ),
  );

/** What the manifest asks for, as wxt.config.ts writes it. */
const permissions = [
  ...(/ permissions: \[([^\]]+)\]/.exec(read('wxt.config.ts'))?.[1]?.matchAll(/'(\w+)'/g) ?? []),
].map(([, name = '']) => name);

describe.each(['vi', 'en'])('what the stores are told in %s', (language) => {
  const parts = partsOf(read(`docs/store/${language}.md`));
  const catalogue = JSON.parse(read(`src/locales/${language}.json`)) as Record<string, string>;
  const part = (name: string) => parts.get(name) ?? '';

  test('has the manifest’s own name and description, no longer than any store takes', () => {
    expect(part('Name')).toBe(catalogue.extensionName);
    expect(part('Name').length).toBeLessThanOrEqual(45);
    expect(part('Short description')).toBe(catalogue.extensionDescription);
    expect(part('Short description').length).toBeLessThanOrEqual(132);
  });

  test('has a summary and a description of the length that is asked for', () => {
    expect(part('Summary').length).toBeGreaterThan(100);
    expect(part('Summary').length).toBeLessThanOrEqual(250);
    expect(part('Description').length).toBeGreaterThan(250);
    expect(part('Description').length).toBeLessThan(10_000);
    expect(part('Description')).not.toMatch(/[*_`#]/);
  });

  test('gives a reason for each permission, and for no other', () => {
    expect(permissions.length).toBeGreaterThan(2);
    for (const name of [newspaperPattern, ...permissions]) expect(part(name).length).toBeGreaterThan(40);
    const given = [...parts.keys()].slice([...parts.keys()].indexOf('Permission reasons') + 1);
    expect(given.sort()).toEqual([newspaperPattern, ...permissions, 'Remote code'].sort());
  });

  test.each(['1-reading', '2-text-and-colours', '3-listening', '4-saved', '5-highlights'])(
    'has the picture %s, of the size that stores ask for',
    (name) => {
      const path = join(root, 'docs', 'store', language, `${name}.png`);
      expect(existsSync(path)).toBe(true);
      const bytes = readFileSync(path);
      // PNG: width, height, bits and kind of colour stand in its first chunk; kind 2 has no transparency.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]]).toEqual([1280, 800, 2]);
    },
  );
});

test('PRIVACY.md gives a reason for each permission', () => {
  for (const name of [newspaperPattern, ...permissions])
    expect(read('PRIVACY.md')).toContain(`| \`${name}\``);
});
