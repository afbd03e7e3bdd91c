import { type ComponentType, render } from 'preact';
import { bringStyles } from '../bring-styles.ts';
import { Texts } from '../texts.ts';
import type { DrawTool, ToolName, ToolProps } from '../tools/tool.ts';
import { HighlightCard } from './highlight-card.tsx';
import { MarkerBar } from './marker-bar.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { highlightStyles } from './styles/index.ts';

const tools: Partial<Record<ToolName, ComponentType<ToolProps>>> = {
  marker: MarkerBar,
  highlight: HighlightCard,
  notes: NotesPanel,
};

/** Draws the tools of this part, as src/reader/tools/draw-tool.tsx does the others. */
export const drawHighlightTool: DrawTool = (name, container, props) => {
  const Tool = tools[name];
  if (!Tool) throw new Error(`There is no tool “${name}”.`);
  bringStyles(container.getRootNode(), 'highlight-styles', highlightStyles);
  render(
    <Texts.Provider value={props.translate}>
      <Tool {...props} />
    </Texts.Provider>,
    container,
  );
  return () => render(null, container);
};
