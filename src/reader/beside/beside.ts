import type { Article } from '../../article/article.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import type { HighlightAccess } from '../highlights/highlights-part.ts';
import type { Translate } from '../texts.ts';
import type { ToolName } from '../tools/tool.ts';
import type { BringFace } from './load-face.ts';

/** What stands beside the text as soon as it can be read, and need not come with it. */
export interface BesideProps {
  article: Article;
  translate: Translate;
  settings: LiveSettings;
  bringFace: BringFace;
  toggleTool(tool: ToolName): void;
  openTool(tool: ToolName): void;
  /** Whether a tool is there for this article. */
  offered(tool: ToolName): boolean;
  /** Saves the article, or shows what can be done with it once it is; null where articles are not saved. */
  save: (() => void) | null;
  /** Told how many passages are marked. */
  onMarked(count: number): void;
  /** Missing where nothing can be marked. */
  highlights?: HighlightAccess;
}

/**
 * Draws it.
 *
 * @param container an empty element of the view that stays while the view is open.
 * @returns a function that takes it away with all that it listens to.
 */
export type DrawBeside = (container: HTMLElement, props: BesideProps) => () => void;
