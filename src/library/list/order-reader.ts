import type { Library } from '../store/database.ts';
import { findInOrder, readLost, readOrder, type Shelved } from './read-order.ts';
import { isNarrowed, type ListView, type ReadOptions } from './view.ts';

/** Reads what a list shows. */
export interface OrderReader {
  /**
   * The numbers of all that a view shows, in its order; damaged records that stand on no shelf below all others, where
   * nothing narrows the list.
   *
   * @throws LibraryError; the signal's reason when it aborts
   */
  read(view: ListView, options: ReadOptions): Promise<number[]>;
  /** Something has changed. */
  forget(): void;
}

/** What stands where a view looks is read once while letters come into the search box, until something changes. */
export function orderReader(open: () => Promise<Library>): OrderReader {
  let known: { name: string; order: Promise<number[]> } | null = null;
  const orderOf = (library: Library, view: Shelved): Promise<number[]> => {
    const name = JSON.stringify(view);
    if (known?.name === name) return known.order;
    const order = readOrder(library, view);
    known = { name, order };
    // What failed is tried again.
    order.catch(() => {
      known = null;
    });
    return order;
  };
  return {
    async read(view, options) {
      const library = await open();
      const { query, ...shelved } = view;
      const order = await orderOf(library, shelved);
      options.signal.throwIfAborted();
      if (query.trim() !== '') return findInOrder(library, order, view, options);
      const lost = view.shelf === 'list' && !isNarrowed(view) ? await readLost(library) : [];
      options.signal.throwIfAborted();
      return order.concat(lost);
    },
    forget() {
      known = null;
    },
  };
}
