import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { InlineConfig } from 'vite';
import { expect, test } from 'vitest';
import { leaveOut } from '../../../src/build/leave-out.ts';

const path = createRequire(import.meta.url)
  .resolve('dompurify')
  .replace(/[^/]+$/, 'purify.es.mjs');
const code = readFileSync(path, 'utf8');

/** What the build makes of a library's module. */
function made(before: string): string {
  const config: InlineConfig = {};
  leaveOut(config);
  const [plugin] = config.plugins ?? [];
  if (!plugin || !('transform' in plugin) || typeof plugin.transform !== 'function')
    throw new Error('Nothing transforms.');
  const after: unknown = Reflect.apply(plugin.transform, null, [before, path]);
  if (typeof after !== 'string') throw new Error('It is as it was.');
  return after;
}

test('of DOMPurify its own lists of what is allowed go, and nothing of what it guards against', () => {
  const [before, after] = [code, made(code)].map((text) => [
    ...text.matchAll(/^const ([\w$]+) = freeze\(\[([^\]]*)\]\);$/gm),
  ]);
  const names = before?.map(([, name]) => name);
  expect(names).toContain('svgDisallowed');
  expect(after?.map(([, name]) => name)).toEqual(names);
  expect(after?.filter(([, , list]) => list === '').map(([, name]) => name)).toEqual([
    'html$1',
    'html',
    'svg',
    'mathMl',
    'xml',
  ]);
});

test('where a library has changed, the build ends', () => {
  expect(() => made(code.replace('const mathMl = freeze', 'const mathMl = freezeAll'))).toThrow(
    'has changed',
  );
});
