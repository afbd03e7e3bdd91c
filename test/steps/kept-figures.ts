import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder whose figures `npm run baseline` writes anew; nothing while they are only held. */
const written = process.env.DOC_SACH_BASELINE;
const folder = written ?? join(import.meta.dirname, '..');

/** Whether figures are written anew, not held. */
export const isWriting = written !== undefined;

/** @param path of a JSON file in `test/`, or in the folder that is written. */
export const readFigures = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

export function writeFigures(path: string, figures: unknown): void {
  writeFileSync(join(folder, path), `${JSON.stringify(figures, null, 2)}\n`);
}
