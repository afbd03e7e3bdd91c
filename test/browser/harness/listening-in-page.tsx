import { render } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import { playerWith } from '../../../src/listening/draw-player.tsx';
import { createRoot } from '../../../src/reader/create-root.ts';
import { readerStyles } from '../../../src/reader/styles/index.ts';
import { Texts } from '../../../src/reader/texts.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { texts } from '../../unit/reader/catalogue.ts';
import { liveSettings, reader, services } from '../../unit/reader/reader.tsx';
import { ScriptedEngine, voice } from '../../unit/speech/scripted-engine.ts';

/** An engine that says only what a test has it say. */
export const engine = new ScriptedEngine([voice('An'), voice('Linh')]);

/** Shows the reading view of an article in this page, with a player that speaks by the scripted engine. */
export function show(article: Article, chosen: Partial<Settings>): void {
  const host = document.createElement('doc-sach-reader');
  const root = createRoot(host, readerStyles);
  document.body.replaceChildren(host);
  document.body.style.margin = '0';
  const translate = texts('vi');
  const bringTool: typeof services.bringTool = async (name) =>
    name === 'speech' ? playerWith(engine) : services.bringTool(name);
  render(
    <Texts.Provider value={translate}>
      {reader({ article, settings: liveSettings(chosen), services: { ...services, bringTool } })}
    </Texts.Provider>,
    root,
  );
}

/** Leaves the page without highlights, as an older browser has none. */
export function forgetHighlights(): void {
  Reflect.deleteProperty(CSS, 'highlights');
}
