import type { Highlight } from '../../library/entry.ts';

/** Highlights whose notes could not be kept: what somebody wrote stays in sight, and is tried again. */
export class Unkept {
  readonly #byId = new Map<string, Highlight>();

  /** A mark is made again with a press; what was written is not. */
  add(highlight: Highlight): void {
    if (highlight.note !== '') this.#byId.set(highlight.id, highlight);
  }

  forget({ id }: Highlight): void {
    this.#byId.delete(id);
  }

  /** The one to try next. */
  get next(): Highlight | undefined {
    return [...this.#byId.values()][0];
  }

  /** What is kept, and in its place what is not. */
  over(kept: readonly Highlight[]): Highlight[] {
    return [...kept.filter(({ id }) => !this.#byId.has(id)), ...this.#byId.values()];
  }
}
