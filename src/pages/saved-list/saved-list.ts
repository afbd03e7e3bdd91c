import { failureOf } from '../../library/library-error.ts';
import type { ListRow, ListView } from '../../library/list/view.ts';
import { Leaving } from './leaving.ts';
import { keyOf, type ListState, numberOf, readAgain } from './list-state.ts';
import type { ListServices } from './services.ts';

/** Rows on either side of those in sight that stay in memory. */
const around = 150;

/** What is read, and how it is shown. */
interface Wanted {
  signal: AbortSignal;
  isLeaving: (n: number) => boolean;
  /** What had changed since the list was read before. */
  stale: ReadonlySet<string> | null;
  /** Nothing is looked for any more. */
  isWhole: boolean;
}

/**
 * A saved list while it shows: what it shows now, and what reads more of it. It is read again whenever something has
 * changed; until that is there, what was shown stays.
 */
export class SavedList {
  readonly services: ListServices;
  readonly leaving = new Leaving();
  #state: ListState;
  readonly #listeners = new Set<(state: ListState) => void>();
  #reading = new AbortController();
  /** Settled once the last reading has ended. */
  #read: Promise<void> = Promise.resolve();
  /** Another part of the library is asked for than what shows. */
  #isOther = false;
  /** Places in the order: those in sight. */
  #sight = { from: 0, to: 0 };
  /** Keys of what has changed since it was read; null for all. */
  #stale: Set<string> | null = new Set();

  constructor(services: ListServices, state: ListState) {
    this.services = services;
    this.#state = state;
    this.#sight = { from: 0, to: state.order.length };
  }

  get state(): ListState {
    return this.#state;
  }

  /** Reads the whole list, and again after each change. @returns what ends that */
  follow(): () => void {
    const stop = this.services.watchChanges((keys) => {
      if (keys === null) this.#stale = null;
      for (const key of keys ?? []) this.#stale?.add(key);
      void this.#readAnew();
    });
    void this.#readAnew();
    return () => {
      stop();
      this.#reading.abort();
    };
  }

  subscribe(listener: (state: ListState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  put(change: Partial<ListState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }

  /** Shows another part of the library. What was shown stays until that is read. */
  async show(change: Partial<ListView>): Promise<void> {
    this.put({ view: { ...this.#state.view, ...change }, selected: new Set(), isStale: true });
    this.#sight = { from: 0, to: Math.max(this.#sight.to - this.#sight.from, 1) };
    this.#isOther = true;
    void this.#readAnew();
    await this.#whenRead();
  }

  /** The first row of what was asked for last, once that is read; null where there is none, or it cannot be read. */
  async first(): Promise<ListRow | null> {
    await this.#whenRead();
    const [n] = this.#isOther ? [] : this.#state.order;
    return n === undefined ? null : (this.#state.rows.get(n) ?? null);
  }

  /** Tries again after the list could not be read. */
  retry(): Promise<void> {
    return this.#readAnew();
  }

  /** @param sight places in the order, `to` excluded */
  async inSight(sight: { from: number; to: number }): Promise<void> {
    this.#sight = sight;
    const missing = this.#numbersInSight(this.#state.order).filter((n) => !this.#state.rows.has(n));
    if (missing.length === 0) return;
    try {
      const rows = await this.services.readRows(missing);
      this.put({ rows: this.#trimmed(new Map([...this.#state.rows, ...byNumber(rows)])) });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Ends with the last reading: what changes meanwhile ends the one before, which has shown nothing then. */
  async #whenRead(): Promise<void> {
    for (let waited: Promise<void> | null = null; waited !== this.#read; ) {
      waited = this.#read;
      await waited;
    }
  }

  #readAnew(): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#read = this.#readWith(this.#reading.signal);
    return this.#read;
  }

  async #readWith(signal: AbortSignal): Promise<void> {
    const { view } = this.#state;
    const wanted = { signal, isLeaving: this.leaving.from(view.shelf), stale: this.#stale };
    try {
      // What is being searched for anew: its first finds show while the others are looked for.
      let some: Promise<unknown> = Promise.resolve();
      const onSome = (found: readonly number[]) => {
        some = some.then(() => this.#showRead(found, { ...wanted, isWhole: false }));
        some.catch(() => {});
      };
      const found = await this.services.readOrder(view, { signal, ...(this.#isOther && { onSome }) });
      await some;
      await this.#showRead(found, { ...wanted, isWhole: true });
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** Shows what was read, if it still is wanted. */
  async #showRead(found: readonly number[], { signal, isLeaving, stale, isWhole }: Wanted): Promise<void> {
    const inSight = this.#numbersInSight(found.filter((n) => !isLeaving(n)));
    const fresh = await this.services.readRows(inSight);
    if (signal.aborted) return;
    const order = found.filter((n) => !isLeaving(n));
    // What changed since this began has ended it; so all of it is known now.
    this.#stale = new Set();
    const kept = [...this.#state.rows].filter(([, row]) => stale !== null && !stale.has(keyOf(row) ?? ''));
    const rows = new Map([...kept, ...byNumber(fresh)]);
    const there = new Set(order);
    for (const n of rows.keys()) if (!there.has(n)) rows.delete(n);
    const before = this.#isOther ? { ...this.#state, active: order[0] ?? null } : this.#state;
    this.#isOther = false;
    const isChanged = isWhole && (stale === null || stale.size > 0);
    const revision = this.#state.revision + (isChanged ? 1 : 0);
    this.put({ ...readAgain(before, order, rows), isWhole, revision });
  }

  #numbersInSight(order: readonly number[]): readonly number[] {
    return order.slice(this.#sight.from, this.#sight.to);
  }

  /** Without the rows that are far away, so that memory does not grow with what was scrolled by. */
  #trimmed(rows: Map<number, ListRow>): Map<number, ListRow> {
    const { from, to } = this.#sight;
    const near = new Set(this.#state.order.slice(Math.max(from - around, 0), to + around));
    for (const n of rows.keys()) if (!near.has(n) && !this.#isNeeded(n)) rows.delete(n);
    return rows;
  }

  #isNeeded(n: number): boolean {
    return n === this.#state.active || this.#state.selected.has(n);
  }

  #fail(error: unknown): void {
    console.error('Đọc Sạch:', error);
    this.put({ failure: failureOf(error), isStale: false });
  }
}

const byNumber = (rows: readonly ListRow[]): [number, ListRow][] => rows.map((row) => [numberOf(row), row]);
