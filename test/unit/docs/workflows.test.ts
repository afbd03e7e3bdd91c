import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './documents.ts';

const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test('what workflows run of npm is there', () => {
  const run = workflows.flatMap((text) => [...text.matchAll(/run: npm (?:run ([\w:-]+)|(\w+))/g)]);
  expect(run.length).toBeGreaterThan(1);
  for (const [, name, short = ''] of run) expect(scripts[name ?? short]).toBeDefined();
});

test('what lies in a folder with a dot is loaded up all the same (actions/upload-artifact, "include-hidden-files")', () => {
  const steps = workflows
    .flatMap((text) => text.split(/^ +- /m))
    .filter((step) => step.includes('upload-artifact'));
  expect(steps).toHaveLength(1);
  for (const step of steps)
    if (/path: \./.test(step)) expect(step).toMatch(/^ +include-hidden-files: true$/m);
});
