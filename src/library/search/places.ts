import { blockSize, type NumberSet, type Part } from './records.ts';

export const partBit: Readonly<Record<Part, number>> = { title: 1, lead: 2, body: 4 };

/** In which parts of which articles something occurs. */
export class Places {
  readonly #blocks = new Map<number, Uint8Array>();
  #asked = -1;
  #bits: Uint8Array | undefined;

  /** @param bits of `partBit`; what is known already of the article stays */
  add(n: number, bits: number): void {
    const block = Math.floor(n / blockSize);
    const made = this.block(block);
    made[n % blockSize] = (made[n % blockSize] ?? 0) | bits;
  }

  /** The bits of the articles from `block × blockSize` on, to add to. */
  block(block: number): Uint8Array {
    const known = this.#blocks.get(block);
    if (known) return known;
    const made = new Uint8Array(blockSize);
    this.#blocks.set(block, made);
    this.#asked = -1;
    return made;
  }

  /** The bits of an article; 0 where it does not occur. */
  of(n: number): number {
    const block = Math.floor(n / blockSize);
    // Those that are asked for one after the other are mostly of one block.
    if (block !== this.#asked) {
      this.#asked = block;
      this.#bits = this.#blocks.get(block);
    }
    return this.#bits?.[n % blockSize] ?? 0;
  }
}

/**
 * Notes in a block of {@link Places} the bits of some articles. Sets of bits are gone through byte by byte and without a
 * call for each number: a common word has thousands, and this is most of what a keystroke costs.
 */
export function addNumbers(block: Uint8Array, set: NumberSet, bits: number): void {
  if (set instanceof Uint16Array) {
    for (const number of set) block[number] = (block[number] ?? 0) | bits;
    return;
  }
  for (let index = 0; index < set.length; index++)
    for (let rest = set[index] ?? 0, number = index * 8; rest > 0; rest >>= 1, number++)
      if (rest & 1) block[number] = (block[number] ?? 0) | bits;
}
