import { blockSize, type Part } from './records.ts';

export const partBit: Readonly<Record<Part, number>> = { title: 1, lead: 2, body: 4 };

/** In which parts of which articles something occurs. */
export class Places {
  readonly #blocks = new Map<number, Uint8Array>();
  #asked = -1;
  #bits: Uint8Array | undefined;

  /** @param bits of `partBit`; what is known already of the article stays */
  add(n: number, bits: number): void {
    const block = Math.floor(n / blockSize);
    this.addWithin(this.block(block), n % blockSize, bits);
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

  addWithin(block: Uint8Array, index: number, bits: number): void {
    block[index] = (block[index] ?? 0) | bits;
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
