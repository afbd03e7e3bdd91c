import { engine } from '../../browser/harness/listening-in-page.tsx';

// What measure-listening.ts calls inside a page. Bundled into one script.

export { show } from '../../browser/harness/listening-in-page.tsx';

/** Milliseconds from one word to the next. */
let pace = 300;

export function setPace(milliseconds: number): void {
  pace = milliseconds;
}

/** Has the engine, which makes no sound, tell of words as a voice does, until the page is left. */
export async function sayWords(): Promise<void> {
  for (;;) {
    await passing(pace);
    const utterance = engine.audible;
    if (!utterance) continue;
    utterance.tell({ type: 'start' });
    for (const { index } of utterance.text.matchAll(/\S+/g)) {
      if (engine.audible !== utterance) break;
      utterance.tell({ type: 'boundary', index });
      words++;
      await passing(pace);
    }
    if (engine.audible === utterance) utterance.tell({ type: 'end' });
  }
}

let words = 0;

/** How many words the engine has told of so far. */
export const wordsSaid = (): number => words;

const passing = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
