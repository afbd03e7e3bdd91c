/** Those whose pictures are being fetched, with what ends it. */
export const coming = new Map<string, AbortController>();

/** Those whose turn is still to come. */
export const awaited = new Set<string>();

/** Those for whose pictures there was no room, nor for a note of that. */
export const withoutRoom = new Set<string>();

export const arePicturesComing = (key: string): boolean => coming.has(key) || awaited.has(key);

/** Whether there was no room for its pictures, and not even for noting that in its entry. */
export const hadNoRoom = (key: string): boolean => withoutRoom.has(key);
