/** Held while an import runs, so that nobody takes back what is still being written (W3C, Web Locks API). */
const name = 'library-import';

/** Does something while no other page imports. @returns null, and nothing is done, while one does */
export function whileNoOtherImports<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock): Promise<T | null> => {
    if (!lock) return null;
    return work();
  });
}
