/**
 * What can go wrong with the library, as its surfaces tell it: `full`, the storage takes no more; `newer`, the database
 * is of a later version of the extension; `old`, this page is of a former one and must be loaded anew; `busy`, another
 * page of a former version holds the database; `private`, the browser has no database for this page, which stands in a
 * private window; `damaged`, what is stored has not the form it should have; `failed`, the browser gave no reason that a
 * reader could do something about.
 */
export const libraryFailures = ['full', 'newer', 'old', 'busy', 'private', 'damaged', 'failed'] as const;
export type LibraryFailure = (typeof libraryFailures)[number];

export class LibraryError extends Error {
  readonly failure: LibraryFailure;

  constructor(failure: LibraryFailure, cause?: unknown) {
    super(`The library: ${failure}`, { cause });
    this.name = 'LibraryError';
    this.failure = failure;
  }
}

/** What an error of the database means, by its name (W3C, Indexed Database API 3.0, "Exceptions"). */
export function failureOf(error: unknown): LibraryFailure {
  if (error instanceof LibraryError) return error.failure;
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError' || isDiskFull(error)) return 'full';
  if (name === 'VersionError') return 'newer';
  // Firefox for Android and Chromium abort so when a version change closed the connection meanwhile.
  if (name === 'InvalidStateError') return 'old';
  return 'failed';
}

/**
 * A full disk, as Chromium tells it where a record is so large that it is a file of its own: "DataError: Failed to write
 * blobs (IOError)" (measured, Chromium 156); a disk that fails otherwise says the same, and seldomly does.
 */
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'DataError' && /\bIOError\b/.test(error.message);
