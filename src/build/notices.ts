import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Shipped, shippedPackages } from './shipped.ts';

const root = join(import.meta.dirname, '..', '..');
const manifestSchema = v.object({
  version: v.string(),
  license: v.string(),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
});

const intro = `Đọc Sạch (see LICENSE) comes with parts of the following software and with the following typefaces. Whose
they are stands first, then the licence of them all. This file is made from the installed packages: npm run notices.
`;

/** One work of somebody else's. */
interface Work {
  name: string;
  /** The lines of its licence that name whose it is. */
  holders: string[];
  /** The rest of its licence. */
  terms: string;
}

/** What others ask to be told of their work in the extension: the text of THIRD-PARTY-NOTICES.txt. */
export async function writeNotices(): Promise<string> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const works = [...(await Promise.all(shippedPackages.map((one) => packageWork(one, own)))), await icons()];
  // Most give the same words, with other quotation marks or line breaks.
  const alike = Map.groupBy(works, ({ terms }) => terms.replace(/["'‘’“”]/g, '"').replace(/\s+/g, ' '));
  const sections = [...alike.values()].map((group) => {
    const named = group.map(({ name, holders }) => [name, ...holders.map((line) => `  ${line}`)].join('\n'));
    return `${named.join('\n')}\n\n${group[0]?.terms}\n`;
  });
  return [intro, ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

async function packageWork({ name, file }: Shipped, own: string): Promise<Work> {
  const folder = join(root, 'node_modules', name);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { version, license, author } = v.parse(manifestSchema, manifest);
  const called = `${name} ${version} (${license}), https://www.npmjs.com/package/${name}`;
  if (file !== null) return { name: called, ...parted(await readFile(join(folder, file), 'utf8')) };
  // Ours is the same licence.
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || !holder) throw new Error(`${name} says nothing of its licence.`);
  return { name: called, holders: [`Copyright (c) ${holder}`], terms: parted(own).terms };
}

/** Drawings that stand in our own code, with their licence. */
async function icons(): Promise<Work> {
  const source = await readFile(join(root, 'src', 'reader', 'icons', 'icon-paths.ts'), 'utf8');
  const [, licence = ''] = /^\/\*\n([\s\S]*?)\n \*\n/.exec(source) ?? [];
  if (!/Lucide [\d.]+ /.test(licence))
    throw new Error('icon-paths.ts does not begin with its licence any more.');
  return { name: 'Drawings in src/reader/icons', holders: [], terms: licence.replace(/^ \* ?/gm, '') };
}

/** Whose a work is, and on which terms; of Vite, whose file goes on to what its own tool holds, what is of Vite itself. */
function parted(text: string): Pick<Work, 'holders' | 'terms'> {
  const [licence = ''] = text.replaceAll('\r\n', '\n').split('# Licenses of bundled dependencies');
  const isHolder = (line: string) => /^\s*copyright\b.*(?:\d{4}|\([cC]\)|©)/i.test(line);
  const lines = licence.split('\n').map((line) => line.trimEnd());
  const terms = lines.filter((line) => !isHolder(line)).join('\n');
  return {
    holders: lines.filter(isHolder).map((line) => line.trim()),
    // "MIT License" in whichever words: the name stands behind the package's.
    terms: terms.replace(/^\s*(?:\(?(?:the )?mit license(?: \(mit\))?\)?\s*\n)?\s*/i, '').trim(),
  };
}
