import type { Shelf } from '../../library/entry.ts';

interface Departure {
  numbers: ReadonlySet<number>;
  shelf: Shelf;
}

/**
 * Rows that are on their way off a shelf: gone from sight, and not yet from the disk. What is read meanwhile still has them,
 * such as after a change that came before.
 */
export class Leaving {
  readonly #departures = new Set<Departure>();

  /** @returns what ends it, once the change is on the disk, or is not to be */
  begin(numbers: readonly number[], shelf: Shelf): () => void {
    const departure = { numbers: new Set(numbers), shelf };
    this.#departures.add(departure);
    return () => this.#departures.delete(departure);
  }

  /** Whether a row is on its way off a shelf, or was at this moment: to be asked about what was read since then. */
  from(shelf: Shelf): (n: number) => boolean {
    const before = [...this.#departures];
    return (n) => {
      for (const one of [...before, ...this.#departures])
        if (one.shelf === shelf && one.numbers.has(n)) return true;
      return false;
    };
  }
}
