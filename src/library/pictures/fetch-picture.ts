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
 * @returns `missing` when it is not there, or is no picture; `unreachable` when nobody answered, as without a network
 * @throws the signal's reason when it aborts
 */
export async function fetchPicture(
  src: string,
  signal: AbortSignal,
): Promise<FetchedPicture | 'missing' | 'unreachable'> {
  try {
    const response = await fetch(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (!response.ok || !type.startsWith('image/')) return 'missing';
    const bytes = await bytesOf(response);
    return bytes === null || bytes.byteLength === 0 ? 'missing' : { type, bytes };
  } catch (error) {
    signal.throwIfAborted();
    console.info('Đọc Sạch: a picture did not come.', src, error);
    return 'unreachable';
  }
}

/** Null as soon as there are more than a picture may have, whatever the server said of them. */
async function bytesOf(response: Response): Promise<ArrayBuffer | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return null;
    }
  }
  return new Blob(parts).arrayBuffer();
}
