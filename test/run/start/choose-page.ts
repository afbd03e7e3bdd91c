import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ServedPage } from '../../browser/harness/find-page.ts';
import { pageFolders } from '../../truth/page-folders.ts';
import { Failure } from '../failure.ts';
import { articleAddress } from './article-address.ts';
import { charsetOf } from './charset.ts';
import type { StartOptions } from './options.ts';

/** @returns the page to open, and all samples behind it, so that links between them lead somewhere. @throws {Failure} */
export async function choosePage({ file, url, page }: StartOptions): Promise<[ServedPage, ...ServedPage[]]> {
  const folders = pageFolders();
  const samples = folders.map(({ source, expected }) => ({ url: expected.url, html: source }));
  if (file !== undefined) return [await storedPage(file, url), ...samples];
  const index = folders.findIndex(({ name }) => name === page);
  const sample = samples[index];
  if (!sample) throw new Failure(`There is no page folder test/pages/${page}.`);
  return [sample, ...samples];
}

async function storedPage(file: string, url: string | undefined): Promise<ServedPage> {
  const html = await read(file);
  return { url: articleAddress(html, url), html, contentType: `text/html; charset=${charsetOf(html)}` };
}

async function read(file: string): Promise<Buffer> {
  try {
    // npm runs scripts in the project's folder, but the name is meant from where npm was called.
    return await readFile(resolve(process.env.INIT_CWD ?? '.', file));
  } catch (error) {
    const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' };
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Failure(`${file} cannot be read: ${reasons[code] ?? (error as Error).message}.`);
  }
}
