import type { Entry } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import { picturesOf } from '../pictures-of.ts';
import { changePictures } from '../store/change-pictures.ts';
import type { Library } from '../store/database.ts';
import { keepPicture, keepThumbnail } from '../store/keep-picture.ts';
import { everyPictureOf } from '../store/ranges.ts';
import { fetchPicture } from './fetch-picture.ts';
import { thumbnailOf } from './thumbnail.ts';

/** Fetched at a time: what browsers ask of one host over HTTP/1.1 is six, and the page may be loading beside. */
const atOnce = 4;

/**
 * Fetches the pictures of a saved article that are not kept yet. One that fails holds up no other. When the storage is
 * full it stops: the text and the pictures so far stay. A round counts as a try where somebody answered, and there was room.
 *
 * @param onKept called after each that is kept
 * @returns the entry as it is now; null where it is not there any more
 * @throws LibraryError when even that could not be noted; the signal's reason when it aborts
 */
export async function keepPictures(
  library: Library,
  key: string,
  now: () => number,
  onKept: () => void,
  signal: AbortSignal,
): Promise<Entry | null> {
  const text = await library.get('texts', key);
  if (!text) return null;
  const kept = new Set((await library.getAllKeys('pictures', everyPictureOf(key))).map(([, src]) => src));
  const wanted = picturesOf(text.article);
  const missing = wanted.filter((src) => !kept.has(src));
  if (wanted[0] !== undefined && kept.has(wanted[0])) await seeToThumbnail(library, key, wanted[0]);
  let isFull = false;
  let isAnswered = missing.length === 0;
  const hosts = watchHosts();
  // Several take from one row, so that the first come first.
  const work = async () => {
    for (let src = missing.shift(); src !== undefined && !isFull; src = missing.shift()) {
      if (hosts.isSilent(src)) continue;
      const outcome = await keepOne(library, key, src, src === wanted[0], signal);
      hosts.note(src, outcome);
      if (outcome !== 'unreachable' && outcome !== 'late') isAnswered = true;
      if (outcome === 'full') isFull = true;
      else if (outcome === 'kept') onKept();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  try {
    return await changePictures(library, key, (state) => ({
      ...state,
      tries: state.tries + (isAnswered && !isFull ? 1 : 0),
      tried: now(),
      full: isFull,
    }));
  } catch (error) {
    // A full disk may have no room for that either, whatever the browser calls it then.
    throw isFull ? new LibraryError('full', error) : error;
  }
}

/** The picture that stands for the article may have been kept when another did. */
async function seeToThumbnail(library: Library, key: string, src: string): Promise<void> {
  if ((await library.getKey('thumbnails', key)) !== undefined) return;
  const picture = await library.get('pictures', [key, src]);
  const thumbnail = picture ? await thumbnailOf(key, picture) : null;
  if (thumbnail) await keepThumbnail(library, thumbnail);
}

type Outcome = 'kept' | 'missing' | 'unreachable' | 'late' | 'full';

/**
 * A host that has kept one picture waiting for its whole time, and has given none, is asked for no other in this round:
 * with a hundred pictures it would take half an hour.
 */
function watchHosts() {
  const hostOf = (src: string) => URL.parse(src)?.host ?? '';
  const late = new Set<string>();
  const answering = new Set<string>();
  return {
    note(src: string, outcome: Outcome) {
      if (outcome === 'late') late.add(hostOf(src));
      else if (outcome !== 'unreachable') answering.add(hostOf(src));
    },
    isSilent: (src: string) => late.has(hostOf(src)) && !answering.has(hostOf(src)),
  };
}

async function keepOne(
  library: Library,
  key: string,
  src: string,
  isFirst: boolean,
  signal: AbortSignal,
): Promise<Outcome> {
  const picture = await fetchPicture(src, signal);
  signal.throwIfAborted();
  if (typeof picture === 'string') return picture;
  try {
    if (!(await keepPicture(library, { key, src, ...picture }))) return 'missing';
    // Drawn only now: a picture is worth more than the small one of it.
    const thumbnail = isFirst ? await thumbnailOf(key, picture) : null;
    if (thumbnail) await keepThumbnail(library, thumbnail);
    return 'kept';
  } catch (error) {
    if (failureOf(error) === 'full') return 'full';
    console.error('Đọc Sạch: a picture could not be kept.', src, error);
    return 'missing';
  }
}
