/** An expression that could take long, and why it does not. */
export interface Exception {
  /** The longest text that it is ever given, in UTF-16 units, and what sees to that. */
  longest: number;
  why: string;
  /** A text of about so many units that it takes longest for; the attack is recheck's. */
  worst(length: number): string;
}

/** By `/source/flags`. */
export const exceptions: Readonly<Record<string, Exception>> = {
  [String.raw`/(?:\s*[-–—])?\s*\{\s*[a-z][a-z0-9_.]*\s*\}(?:\s*(?:[-–—]\s*)?(?:trả lời\s*)?\{\s*[a-z][a-z0-9_.]*\s*\})*(?:\s*(?:trả lời|[-–—]))*\s*$/i`]:
    {
      longest: 200,
      why: 'src/extract/arrange/template-edges.ts gives it the last 200 characters of a line',
      worst: (length) => '{a}'.repeat(length / 3),
    },
  [String.raw`/(?:\/\p{L}+[²³23]?)+$/u`]: {
    longest: 40,
    why: 'src/speech/spoken/say.ts gives the rules 40 characters of what stands before a word',
    worst: (length) => `${'/A2'.repeat(length / 3)}\0`,
  },
};
