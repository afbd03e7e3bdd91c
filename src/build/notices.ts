import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Shipped, shippedPackages } from './shipped.ts';

const root = join(import.meta.dirname, '..', '..');
const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
});

const intro = `Đọc Sạch (see LICENSE) comes with parts of the following software and with the following typefaces.
This file is made from the installed packages: npm run notices.
`;

/** What others ask to be told of their work in the extension: the text of THIRD-PARTY-NOTICES.txt. */
export async function writeNotices(): Promise<string> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const parts = await Promise.all(shippedPackages.map((shipped) => noticeOf(shipped, own)));
  return [intro, ...parts, await noticeOfIcons()].join(`\n${'-'.repeat(80)}\n\n`);
}

async function noticeOf({ name, file }: Shipped, own: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const { version, license, author } = v.parse(
    manifestSchema,
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const head = `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}\n`;
  if (file !== null) return `${head}\n${clean(await readFile(join(folder, file), 'utf8'))}`;
  // Ours is the same licence.
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || !holder) throw new Error(`${name} says nothing of its licence.`);
  return `${head}\n${clean(own.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`))}`;
}

/** Drawings that stand in our own code, with their licence. */
async function noticeOfIcons(): Promise<string> {
  const source = await readFile(join(root, 'src', 'reader', 'icons', 'icon-paths.ts'), 'utf8');
  const [, licence = ''] = /^\/\*\n([\s\S]*?)\n \*\n/.exec(source) ?? [];
  if (!/Lucide [\d.]+ /.test(licence))
    throw new Error('icon-paths.ts does not begin with its licence any more.');
  return `Drawings in src/reader/icons\n\n${clean(licence.replace(/^ \* ?/gm, ''))}`;
}

/** One way to end lines; and of Vite, whose file goes on to what only its own tool holds, what is of Vite itself. */
const clean = (text: string): string =>
  `${text.replaceAll('\r\n', '\n').split('# Licenses of bundled dependencies')[0]?.trim()}\n`;
