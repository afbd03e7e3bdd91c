/**
 * Vietnamese syllables read aloud per second: 5.22, measured by Pellegrino, Coupé & Marsico (2011), "A cross-language
 * perspective on speech information rate", Language 87(3), 539–558. Vietnamese writes each syllable as a word of its
 * own, so this is a rate of words as `Article.words` counts them: 313 a minute.
 *
 * A careful figure: silent reading is faster than reading aloud, but the two rates go together across languages
 * (Coupé et al. 2014, Interspeech, doi:10.21437/Interspeech.2014-127), and a promise of four minutes that takes three
 * disappoints nobody.
 */
const wordsPerMinute = 5.22 * 60;

/** Whole minutes that a text of so many words takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
