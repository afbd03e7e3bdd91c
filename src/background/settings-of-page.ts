import { isArticleOff, withArticleOff } from '../settings/automatic-mode.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The settings as the script in a newspaper's page has them: the list of single articles tells what somebody has read, and
 * so a page gets, and changes, its own place in it and no other.
 *
 * @param key of the page's article; null for other pages
 */
export function settingsForPage(settings: Settings, key: string | null): Settings {
  const isOff = key !== null && isArticleOff(settings, { key });
  return { ...settings, articlesOff: isOff ? [key] : [] };
}

/** What a change from a newspaper's page means for all settings as they are now. */
export function changeFromPage(
  { articlesOff, ...change }: Partial<Settings>,
  key: string | null,
  now: Settings,
): Partial<Settings> {
  if (articlesOff === undefined || key === null) return change;
  return { ...change, ...withArticleOff(now, key, articlesOff.includes(key)) };
}
