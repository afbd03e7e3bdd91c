/** Writes THIRD-PARTY-NOTICES.txt anew: `npm run notices`, after packages were added or updated. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNotices } from '../../src/build/notices.ts';

await writeFile(join(import.meta.dirname, '..', '..', 'THIRD-PARTY-NOTICES.txt'), await writeNotices());
