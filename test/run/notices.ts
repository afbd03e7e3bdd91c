/** Writes THIRD-PARTY-NOTICES.txt anew: `npm run notices [FILE]`, after packages were added or updated. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNotices } from '../../src/build/notices.ts';

const [file = join(import.meta.dirname, '..', '..', 'THIRD-PARTY-NOTICES.txt')] = process.argv.slice(2);
await writeFile(file, await writeNotices());
