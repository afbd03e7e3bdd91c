import type { BesideProps } from '../beside/beside.ts';
import type { DrawTool, ToolName } from '../tools/tool.ts';
import type { HighlightServices } from './services.ts';

/** What marks passages and shows what is marked: a script of its own, which comes when there is something to do. */
export interface HighlightsPart {
  /** Paints what is marked, and watches for what is selected. @param container as for `DrawBeside` */
  draw(container: HTMLElement, props: HighlightsProps): () => void;
  /** Draws the tools of {@link highlightTools}. */
  tool: DrawTool;
}

/** What a reading view needs so that passages can be marked in it. */
export interface HighlightAccess {
  services: HighlightServices;
  bring(): Promise<HighlightsPart>;
  /** Whether something can be marked before the article is saved, which is saved then, too. */
  canSave: boolean;
  /** The id of a highlight to go to when the view has opened. */
  initial?: string | null;
}

export interface HighlightsProps extends BesideProps {
  highlights: HighlightAccess;
}

/** The tools that the part draws: the bar at what is selected, the card of one highlight, the panel of all. */
export const isHighlightTool = (name: ToolName): boolean =>
  name === 'marker' || name === 'highlight' || name === 'notes';
