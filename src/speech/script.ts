import type { Passage, PassageSpan, Place } from './passage.ts';
import { sentencesOf } from './sentences.ts';

/** All sentences of all passages in reading order. */
export class Script {
  readonly #passages: readonly Passage[];
  readonly #sentences: readonly PassageSpan[];

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#sentences = passages.flatMap(({ text }, passage) =>
      sentencesOf(text).map((span) => ({ passage, ...span })),
    );
  }

  /** The text of the passage that a sentence stands in. */
  text({ passage }: PassageSpan): string {
    return this.#passages[passage]?.text ?? '';
  }

  /** The sentence at a place, or the first one after it; null when none is left. */
  from(place: Place): PassageSpan | null {
    const isThere = ({ passage, end }: PassageSpan) =>
      passage > place.passage || (passage === place.passage && end > place.offset);
    return this.#sentences.find(isThere) ?? null;
  }

  /** Where a step forward (1) or back (-1) leads from a sentence, as `Narrator.move` tells; null past the last. */
  beside(sentence: PassageSpan, unit: 'sentence' | 'passage', step: 1 | -1): PassageSpan | null {
    const here = this.#sentences.indexOf(sentence);
    if (unit === 'sentence') return this.#sentences[Math.max(0, here + step)] ?? null;
    if (step === 1) return this.from({ passage: sentence.passage + 1, offset: 0 });
    const before = this.#sentences[here - 1] ?? sentence;
    return this.from({ passage: before.passage, offset: 0 });
  }
}
