import type { Article } from '../../../src/article/article.ts';
import { blockText } from '../../../src/article/block-text.ts';
import { inlineText } from '../../../src/article/inline-text.ts';
import {
  type NarratorState,
  readAloud,
  type Stretch,
  webSpeechEngine,
} from '../../../src/speech/read-aloud.ts';

/** What is done in each sentence as soon as it is being said: nothing, a pause and going on, or a step to the next. */
export type Act = 'none' | 'pause' | 'skip';

export interface Heard {
  /** The sentences that were marked, as they are written, in order. */
  marked: string[];
  /** The voice's language tag. */
  language: string | undefined;
  status: NarratorState['status'];
  reason: NarratorState['reason'];
}

/** Reads an article aloud in this page, with the browser's own speech, until reading has finished or failed. */
export function hear(article: Article, act: Act): Promise<Heard> {
  const engine = webSpeechEngine(speechSynthesis, SpeechSynthesisUtterance);
  const marked: string[] = [];
  let isNew = false;
  return new Promise((resolve) => {
    const reading = readAloud({
      article,
      engine: {
        ...engine,
        speak: (order, tell) =>
          engine.speak(order, (event) => {
            tell(event);
            if (event.type !== 'start' || !isNew) return;
            isNew = false;
            if (act === 'skip') reading.move('sentence', 1);
            if (act === 'pause') reading.pause();
            if (act === 'pause') reading.resume();
          }),
      },
      onChange(state) {
        const text = textAt(article, state.sentence);
        if (text && text !== marked.at(-1)) {
          marked.push(text);
          isNew = true;
        }
        const { status, reason, voice } = state;
        if (status === 'finished' || status === 'failed')
          resolve({ marked, language: voice?.lang, status, reason });
      },
    });
    reading.start();
  });
}

function textAt({ title, lead, blocks }: Article, stretch: Stretch | null): string {
  if (!stretch) return '';
  const text = [title, inlineText(lead), ...blocks.map(blockText)][stretch.block + 2] ?? '';
  return text.slice(stretch.start, stretch.end);
}
