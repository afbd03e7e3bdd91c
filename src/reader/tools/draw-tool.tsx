import { type ComponentType, render } from 'preact';
import { bringStyles } from '../bring-styles.ts';
import { AutomaticSwitches } from '../forms/automatic-switches.tsx';
import { Pictures } from '../picture-source.ts';
import { Texts } from '../texts.ts';
import { ContentsPanel } from './contents/contents-panel.tsx';
import { KeysPanel } from './keys/keys-panel.tsx';
import { PictureViewer } from './pictures/picture-viewer.tsx';
import { AutomaticQuestion } from './question/automatic-question.tsx';
import { SavedPanel } from './saved/saved-panel.tsx';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { toolStyles } from './styles/index.ts';
import { TakeAlongPanel } from './take-along/take-along-panel.tsx';
import type { DrawTool, ToolName, ToolProps } from './tool.ts';

const tools: Partial<Record<ToolName, ComponentType<ToolProps>>> = {
  contents: ContentsPanel,
  settings: SettingsPanel,
  keys: KeysPanel,
  saved: SavedPanel,
  pictures: PictureViewer,
  'take-along': TakeAlongPanel,
  question: AutomaticQuestion,
  switches: AutomaticSwitches,
};

/** Draws a tool with its own copy of Preact, which shares nothing with the reading view's but the elements. */
export const drawTool: DrawTool = (name, container, props) => {
  const Tool = tools[name];
  if (!Tool) throw new Error(`There is no tool “${name}”.`);
  bringStyles(container.getRootNode(), 'tool-styles', toolStyles);
  render(
    <Texts.Provider value={props.translate}>
      <Pictures.Provider value={props.services.pictures}>
        <Tool {...props} />
      </Pictures.Provider>
    </Texts.Provider>,
    container,
  );
  return () => render(null, container);
};
