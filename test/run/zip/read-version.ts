import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const schema = v.object({ version: v.string() });

/** The version of the project in a folder. */
export async function readVersion(folder: string): Promise<string> {
  return v.parse(schema, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).version;
}
