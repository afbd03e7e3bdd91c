import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** A file's name, size and hash, in one line. */
export async function describeFile(path: string): Promise<string> {
  const bytes = await readFile(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `${basename(path)}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${hash}`;
}
