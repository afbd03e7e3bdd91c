/**
 * Where a picture of an article is in the exported file, a path or a data address that needs no escaping; null where it
 * is not.
 */
export type PictureAt = (src: string) => string | null;
