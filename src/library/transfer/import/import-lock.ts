/** Held while an import runs, so that nobody takes back what is still being written (W3C, Web Locks API). */
const name = 'library-import';

/** Does something while no other page imports. @returns null, and nothing is done, while one does */
export function whileNoOtherImports<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock): Promise<T | null> => {
    if (!lock) return null;
    return work();
  });
}

/** Milliseconds for which an import waits: whoever looks after the one before has little to do. */
const patience = 1000;

/** The same, but waits for a moment before it gives up. */
export async function soonWhileNoOtherImports<T>(work: () => Promise<T>): Promise<T | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  let hasBegun = false;
  try {
    return await navigator.locks.request(name, { signal: late.signal }, () => {
      hasBegun = true;
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (hasBegun || !late.signal.aborted) throw error;
    return null;
  }
}

/** Does something once no page imports any more, however long that takes. */
export const onceNoneImports = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);
