import type { Translate } from '../reader/texts.ts';
import { paperOf } from '../reader/view-style.ts';
import type { LiveSettings, Settings } from '../settings/settings.ts';
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
  const style = document.createElement('style');
  style.textContent = pageStyles;
  document.head.append(style);
  const paint = (chosen: Settings) => {
    const { light, dark, scheme } = paperOf(chosen);
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.style.background = `light-dark(${light}, ${dark})`;
  };
  paint(settings.current);
  settings.subscribe(paint);
}
