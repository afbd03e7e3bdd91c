import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Debian's browsers speak English until a package for another language is there. An extension without a catalogue in
 * the browser's language shows its default one, which is Vietnamese: so this copy holds no other.
 *
 * @param extension folder
 * @returns the copy's folder; the caller removes it
 */
export async function vietnameseCopy(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'doc-sach-vi-'));
  await cp(extension, copy, { recursive: true });
  const catalogues = join(copy, '_locales');
  const others = (await readdir(catalogues)).filter((language) => language !== 'vi');
  await Promise.all(others.map((language) => rm(join(catalogues, language), { recursive: true })));
  return copy;
}
