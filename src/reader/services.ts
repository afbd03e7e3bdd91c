import type { DrawBeside } from './beside/beside.ts';
import type { BringFace } from './beside/load-face.ts';
import type { PictureSource } from './picture-source.ts';
import type { BringTool } from './tools/tool.ts';

/** What the reading view asks of the extension around it. The object must stay the same while the view is open. */
export interface Services {
  bringTool: BringTool;
  bringBeside(): Promise<DrawBeside>;
  bringFace: BringFace;
  pictures: PictureSource;
  /** Opens all settings, the saved articles, or the browser's page for shortcuts. */
  openPage(page: 'options' | 'shortcuts' | 'library'): void;
  /** Begins a report of the page that the article was read from; null where no such page is there. */
  report: (() => void) | null;
}
