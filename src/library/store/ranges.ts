/** Keys of an array sort below any array in their place, and above all strings and numbers (W3C, IndexedDB 3.0, "Keys"). */
const afterAll: readonly never[] = [];

/** The pictures of one article. */
export const everyPictureOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, afterAll]);
/** The former texts of one article. */
export const everyRevisionOf = everyPictureOf;
/** The entries of one shelf, by their order. */
export const everyEntryOn = (shelf: string): IDBKeyRange => IDBKeyRange.bound([shelf], [shelf, afterAll]);
