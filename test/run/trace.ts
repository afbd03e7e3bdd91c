/**
 * Tells how a page is read, and what is left out of its article, by which step and why:
 * `npm run trace -- NAME` for a folder of test/pages, `npm run trace -- FILE.html ADDRESS` for a stored page. With
 * `--text WORDS` only what holds these words is told.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { runnerImport } from 'vite';
import { pageFolders } from '../truth/page-folders.ts';

const usage = 'Usage: npm run trace -- [--text WORDS] (NAME | FILE.html ADDRESS)';
/** Characters of what was left out: enough to know it by. */
const longest = 160;

/** The extraction's modules, as they are built: they ask Vite what they are built for. */
async function load<Module>(path: string): Promise<Module> {
  const root = join(import.meta.dirname, '..', '..');
  return (await runnerImport<Module>(join(root, path), { root, configFile: false, logLevel: 'error' }))
    .module;
}

async function chosenPage(name: string, address: string | undefined): Promise<[html: Buffer, url: string]> {
  if (address !== undefined) return [await readFile(name), address];
  const folder = pageFolders().find((page) => page.name === name);
  if (!folder) throw new Error(`test/pages has no ${name}. ${usage}`);
  return [folder.source, folder.expected.url];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'string', default: '' } },
});
const [name, address] = positionals;
if (name === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  const { extractArticle } = await load<typeof import('../../src/extract/extract-article.ts')>(
    'src/extract/extract-article.ts',
  );
  const { locateByWeight } = await load<typeof import('../../src/extract/locate/locate-by-weight.ts')>(
    'src/extract/locate/locate-by-weight.ts',
  );
  const [html, url] = await chosenPage(name, address);
  const { document } = new JSDOM(html, { url }).window;
  const extraction = extractArticle(document, new URL(url), locateByWeight);
  const { locatedBy, removals } = extraction.trace;
  const told = extraction.ok
    ? `“${extraction.article.title}”, ${extraction.article.blocks.length} blocks`
    : extraction.reason;
  console.info(`${told}; the body was found by: ${locatedBy ?? 'nothing'}`);
  for (const { step, reason, text } of removals.filter(({ text }) => text.includes(values.text)))
    console.info(`\n${step} – ${reason}\n  ${text.slice(0, longest)}`);
}
