import { inBlock, type Passage, type Stretch } from './passage.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence as the view marks it, and the passage that it stands in. */
export interface Sentence extends Stretch {
  readonly passage: Passage;
}

/** All sentences of all passages in reading order. */
export class Script {
  readonly #sentences: readonly Sentence[];

  constructor(passages: readonly Passage[]) {
    this.#sentences = passages.flatMap((passage) =>
      sentencesOf(passage.text).map((span) => ({ passage, ...inBlock(passage, span) })),
    );
  }

  /** Undefined where there is nothing to read. */
  get last(): Sentence | undefined {
    return this.#sentences.at(-1);
  }

  /** The sentence at an offset in a block's text, or the first one after it; undefined when none is left. */
  from(block: number, offset: number): Sentence | undefined {
    return this.#sentences.find((one) => one.block > block || (one.block === block && one.end > offset));
  }

  /** Where a step forward (1) or back (-1) leads from a sentence, as `Narrator.move` tells; undefined past the last. */
  beside(sentence: Sentence, unit: 'sentence' | 'passage', step: 1 | -1): Sentence | undefined {
    const all = this.#sentences;
    const here = all.indexOf(sentence);
    if (unit === 'sentence') return all[Math.max(0, here + step)];
    if (step === 1) return all.find(({ passage }, index) => index > here && passage !== sentence.passage);
    return this.beginningOf(all[here - 1] ?? sentence);
  }

  /** The first sentence of a sentence's passage. */
  beginningOf(sentence: Sentence): Sentence {
    return this.#sentences.find((one) => one.passage === sentence.passage) ?? sentence;
  }
}
