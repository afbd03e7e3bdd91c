import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { type FaceFile, faceFiles } from '../settings/face-files.ts';

const require = createRequire(import.meta.url);

/** Raise it when what is made of the same file changes, such as with another version of subset-font. */
const recipe = 3;

/**
 * Makes the faces' files smaller by what nobody sees of them, with HarfBuzz: every letter stays. It takes away the weights
 * that no text here has, what nothing asks for, and the hints for screens on which letters were a few pixels high: of the
 * three faces one has them, as half of its bytes, made by a program (ttfautohint); browsers on phones and on macOS pass
 * them over, and Windows smooths without them as it does with the other two. OFL allows it, and none of the three reserves
 * its name (their LICENSE files; OFL FAQ 2.2).
 *
 * @param folder where the files made are kept from one build to the next
 * @returns each file made, with its place in the extension
 */
export async function pareFaces(folder: string): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  await mkdir(folder, { recursive: true });
  const pared = [];
  for (const file of Object.values(faceFiles).flat()) pared.push(await pareOnce(file, folder));
  return pared;
}

async function pareOnce(file: FaceFile, folder: string) {
  const bytes = await readFile(require.resolve(file.source));
  const hash = createHash('sha256').update(`${recipe} ${file.weight}\n`).update(bytes).digest('hex');
  const absoluteSrc = join(folder, `${hash.slice(0, 16)}-${basename(file.path)}`);
  if (!(await exists(absoluteSrc))) await writeFile(absoluteSrc, await pareFace(bytes, file.weight));
  return { absoluteSrc, relativeDest: file.path };
}

/**
 * What browsers turn on by themselves (CSS Fonts 4, "Default features"), and what our styles ask for (`lining-nums`,
 * `tabular-nums`). What is left out draws fractions: `1⁄2` stays as it is written.
 */
const features = ['ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'liga', 'clig', 'calt', 'kern', 'lnum', 'tnum'];

/** @param weight as CSS writes it: a face of one weight has no others to take away */
export function pareFace(bytes: Buffer, weight: string): Promise<Buffer> {
  const [min, max] = weight.split(' ').map(Number);
  const range = min !== undefined && max !== undefined && { variationAxes: { wght: { min, max } } };
  return subsetFont(bytes, '', {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    noHinting: true,
    keepFeatures: features,
    // For columns of letters one below the other, and for lists of typefaces.
    dropTables: ['vhea', 'vmtx', 'VVAR', 'STAT'],
    ...range,
  });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
