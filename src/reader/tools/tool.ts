import type { Article } from '../../article/article.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import type { Automatic } from '../automatic.ts';
import type { Saving } from '../saving.ts';
import type { Services } from '../services.ts';
import type { Translate } from '../texts.ts';

/** Panels take each other's place; what reads aloud, the pictures' viewer and what marks passages stand beside them. */
export const panelNames = ['contents', 'settings', 'take-along', 'keys', 'saved', 'notes'] as const;
export type PanelName = (typeof panelNames)[number];
export type ToolName = PanelName | 'question' | 'switches' | 'speech' | 'pictures' | 'marker' | 'highlight';

/** What a tool is given. A tool is drawn by a script of its own, which comes into the page when it is first wanted. */
export interface ToolProps {
  article: Article;
  /** The element around the whole reading view, in which the article stands as it is shown. */
  view: HTMLElement;
  settings: LiveSettings;
  translate: Translate;
  /** Null where articles are not saved. */
  saving: Saving | null;
  /** Null where there is no automatic mode: the saved page. */
  automatic: Automatic | null;
  /** For `pictures`: which of the article's pictures to begin with, in their order. */
  picture: number;
  services: Services;
  onClose(): void;
}

/**
 * Draws a tool.
 *
 * @param container an empty element inside the view.
 * @returns a function that takes it away with all that it listens to.
 */
export type DrawTool = (name: ToolName, container: HTMLElement, props: ToolProps) => () => void;

/** Brings what draws a tool. @throws when it cannot come, such as after an update of the extension */
export type BringTool = (name: ToolName) => Promise<DrawTool>;
