import { render } from 'preact';
import { bringStyles } from '../reader/bring-styles.ts';
import { Texts } from '../reader/texts.ts';
import type { DrawTool } from '../reader/tools/tool.ts';
import type { SpeechEngine } from '../speech/read-aloud.ts';
import { Player } from './player.tsx';
import marks from './styles/marks.css?inline';
import player from './styles/player.css?inline';

/** What draws the player, with its own copy of Preact. @param engine that speaks */
export function playerWith(engine: SpeechEngine): DrawTool {
  return (_, container, props) => {
    bringStyles(container.getRootNode(), 'speech-styles', [marks, player].join('\n'));
    render(
      <Texts.Provider value={props.translate}>
        <Player {...props} engine={engine} />
      </Texts.Provider>,
      container,
    );
    return () => render(null, container);
  };
}
