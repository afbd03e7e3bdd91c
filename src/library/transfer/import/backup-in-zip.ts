import type { Job } from '../job.ts';
import { filesOfZip, kindOf, type ZippedFile } from './links/from-zip.ts';

/**
 * A file of ours that somebody has packed, as mail and Drive do.
 *
 * @returns `several` where it stands beside others; null where there is none, or the zip cannot be read, which readLinks
 * tells in its own way
 */
export async function backupInZip(file: Blob, job: Job): Promise<ZippedFile | 'several' | null> {
  let backup: ZippedFile | null = null;
  let count = 0;
  try {
    for await (const zipped of filesOfZip(file, job)) {
      count++;
      if (/\.json$/i.test(zipped.name) && (await kindOf(zipped.chunks())) === 'library') backup = zipped;
    }
  } catch {
    return null;
  }
  return backup && count > 1 ? 'several' : backup;
}
