import { readAtMost } from '../../site/read-at-most.ts';
import { pictureType } from './picture-type.ts';

/** Bytes above which a picture is not kept: three hundred times what the newspaper's are (seen: 60–200 kB). */
const mostBytes = 40_000_000;
/** Milliseconds that one may take. */
const patience = 60_000;

export interface FetchedPicture {
  type: string;
  bytes: ArrayBuffer;
}

/**
 * Fetches a picture from the newspaper, without cookies and without telling the page.
 *
 * @returns `missing` when it is not there, or is no picture; `unreachable` when nobody answered, as without a network;
 *   `late` when it has not come in a minute
 * @throws the signal's reason when it aborts
 */
export async function fetchPicture(
  src: string,
  signal: AbortSignal,
): Promise<FetchedPicture | 'missing' | 'unreachable' | 'late'> {
  try {
    const response = await fetch(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    const isTooLarge = Number(response.headers.get('content-length')) > mostBytes;
    if (!response.ok || isTooLarge) {
      await response.body?.cancel();
      return 'missing';
    }
    const bytes = (await (await readAtMost(response, mostBytes))?.arrayBuffer()) ?? null;
    const type = bytes === null ? null : typeOf(bytes, response.headers.get('content-type'));
    return bytes === null || type === null ? 'missing' : { type, bytes };
  } catch (error) {
    signal.throwIfAborted();
    console.info('Đọc Sạch: a picture did not come.', src, error);
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'unreachable';
  }
}

/** What a file says that it is counts more than what its server says; null for what is no picture, such as a page. */
function typeOf(bytes: ArrayBuffer, said: string | null): string | null {
  const known = pictureType(bytes);
  if (known !== null) return known;
  const type = said?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isMarkup = /^\s*</.test(new TextDecoder().decode(bytes.slice(0, 64)));
  return bytes.byteLength > 0 && type.startsWith('image/') && !isMarkup ? type : null;
}
