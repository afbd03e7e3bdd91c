import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phases } from '../../run/checks/step.ts';
import { documents, root } from './documents.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What runs each of the commands that documents name: a step of `npm test`, or a test which does it in a short form. */
const ranBy: Record<string, string> = {
  // These tests are run by it.
  test: 'test/run/test.ts',
  'test:unit': 'step: vitest run --project unit*',
  'test:browser': 'step: vitest run --project browser',
  build: 'step: wxt build -b chrome',
  'build:firefox': 'step: wxt build -b firefox',
  check: 'step: biome ci',
  fix: 'test/browser/commands.test.ts',
  types: 'step: tsc --noEmit',
  zip: 'step: node test/run/zip.ts --twice',
  // test/run/zip/build-elsewhere.ts
  ci: 'step: node test/run/zip.ts --twice',
  'build-for-amo': 'step: node test/run/zip.ts --twice',
  icons: 'test/browser/commands.test.ts',
  notices: 'test/browser/commands.test.ts',
  fuzz: 'test/browser/commands.test.ts',
  baseline: 'test/browser/commands.test.ts',
  soak: 'test/browser/commands.test.ts',
  start: 'test/browser/commands.test.ts',
  screens: 'test/browser/commands.test.ts',
  pictures: 'test/browser/commands.test.ts',
  trace: 'test/browser/commands.test.ts',
  'bench:readme': 'test/browser/commands.test.ts',
  bench: 'test/browser/commands.test.ts',
  dev: 'test/browser/commands.test.ts',
};

/** `npm start`, `npm test`, `npm ci`, `npm run NAME`, in fenced code and in the text. */
const commands = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test|ci)\b)/g)].map(([, name, short]) => ({
    path,
    name: name ?? short ?? '',
  })),
);
const named = [...new Set(commands.map(({ name }) => name))].sort();
const steps = phases.flat(2).map(({ command }) => `step: ${command.join(' ')}`);

describe('a command that a document names', () => {
  test('is found where there is one', () => {
    expect(commands).toContainEqual({ path: 'README.md', name: 'start' });
    expect(named.length).toBeGreaterThan(8);
  });

  test.each(named)('%s: is there, and is run', (name) => {
    if (name !== 'ci') expect(scripts[name]).toBeDefined();
    const by = ranBy[name] ?? 'nothing';
    if (by.startsWith('step: ')) expect(steps.some((step) => step.startsWith(by))).toBe(true);
    else expect(existsSync(join(root, by))).toBe(true);
    // The test that runs it says its name.
    if (by.endsWith('commands.test.ts')) expect(readFileSync(join(root, by), 'utf8')).toContain(`'${name}'`);
  });

  test('is no other program’s: documents begin each with npm', () => {
    const fenced = documents.flatMap(({ text }) => [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]);
    const lines = fenced.flatMap(([, code = '']) => code.split('\n')).filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^(?:npm |#)/);
  });
});
