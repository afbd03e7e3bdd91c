/** Puts the latest result of the bench into README.md: `npm run bench:readme [FILE [DOCUMENT]]`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LatestRun, withBench } from './report/readme-part.ts';

const root = join(import.meta.dirname, '..', '..');
const [latest = join(root, '.output', 'bench', 'latest.json'), readme = join(root, 'README.md')] =
  process.argv.slice(2);

const run = JSON.parse(await readFile(latest, 'utf8')) as LatestRun;
await writeFile(readme, withBench(await readFile(readme, 'utf8'), run));
console.info(`${readme} tells of the bench of ${run.date.slice(0, 10)}.`);
