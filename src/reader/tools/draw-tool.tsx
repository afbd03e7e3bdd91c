import { type ComponentType, render } from 'preact';
import { Texts } from '../texts.ts';
import { ContentsPanel } from './contents/contents-panel.tsx';
import { KeysPanel } from './keys/keys-panel.tsx';
import { PictureViewer } from './pictures/picture-viewer.tsx';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { toolStyles } from './styles/index.ts';
import { TakeAlongPanel } from './take-along/take-along-panel.tsx';
import type { DrawTool, ToolName, ToolProps } from './tool.ts';

const tools: Partial<Record<ToolName, ComponentType<ToolProps>>> = {
  contents: ContentsPanel,
  settings: SettingsPanel,
  keys: KeysPanel,
  pictures: PictureViewer,
  'take-along': TakeAlongPanel,
};

/** Draws a tool with its own copy of Preact, which shares nothing with the reading view's but the elements. */
export const drawTool: DrawTool = (name, container, props) => {
  const Tool = tools[name];
  if (!Tool) throw new Error(`There is no tool “${name}”.`);
  bringStyles(container.getRootNode());
  render(
    <Texts.Provider value={props.translate}>
      <Tool {...props} />
    </Texts.Provider>,
    container,
  );
  return () => render(null, container);
};

const styleId = 'tool-styles';

/** The tools' style sheet comes with the first tool, and stays. */
function bringStyles(root: Node): void {
  if (!(root instanceof ShadowRoot || root instanceof Document) || root.getElementById(styleId)) return;
  const style = document.createElement('style');
  style.id = styleId;
  style.textContent = toolStyles;
  (root instanceof Document ? root.head : root).append(style);
}
