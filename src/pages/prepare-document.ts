import { bringStyles } from '../reader/bring-styles.ts';
import type { Translate } from '../reader/texts.ts';
import type { LiveSettings } from '../settings/settings.ts';
import { followPaper } from './paper.ts';
import { pageStyles } from './styles/index.ts';

/** Gives one of the extension's documents its title, language, styles, and the paper behind what it shows. */
export function prepareDocument(
  document: Document,
  title: string,
  translate: Translate,
  settings: LiveSettings,
): void {
  document.title = title;
  document.documentElement.lang = translate('language');
  bringStyles(document, 'page-styles', pageStyles);
  followPaper(document, settings);
}
