import type { Article } from '../article/article.ts';
import { Narrator } from './narrator.ts';
import type { NarratorOptions } from './narrator-options.ts';
import { type PassageOptions, passagesOf } from './passages.ts';

export type { Narrator } from './narrator.ts';
export type { NarratorState } from './narrator-state.ts';
export type { Stretch } from './passage.ts';
export { leadBlock, titleBlock } from './passages.ts';
export type { SpeechEngine, SpeechVoice } from './speech-engine.ts';
export { vietnameseVoices } from './voices.ts';
export { webSpeechEngine } from './web-speech-engine.ts';

export interface ReadAloudOptions extends Omit<NarratorOptions, 'passages'>, Partial<PassageOptions> {
  readonly article: Article;
}

/**
 * All that a view needs to read an article aloud. It is told of every new state, with the stretches of the article's own text
 * (`blockText`) that are being said, and marks them; nothing here sees the page. Controls that make no sense in a state do
 * nothing, so that a view need not ask first. Whoever closes the view calls `stop`.
 */
export function readAloud({
  article,
  captions = true,
  tables = true,
  ...others
}: ReadAloudOptions): Narrator {
  return new Narrator({ ...others, passages: passagesOf(article, { captions, tables }) });
}
