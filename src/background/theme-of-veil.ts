import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { type BuiltInTheme, customPalette } from '../settings/themes.ts';
import { newspaperPattern } from '../site/hosts.ts';

const id = 'veil';

/**
 * Gives the veil that hides an article's page before its first paint the paper of the reader's theme. A style sheet
 * that the browser itself brings is there in time, which an answer to the detector would not be; the detector's own
 * veil follows the system. A theme of one's own has the paper of the built-in one that it is nearest to.
 */
export async function giveVeilTheme({ theme, customColours }: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (theme === 'system') return;
  const named: BuiltInTheme = theme === 'custom' ? customPalette(customColours).scheme : theme;
  await browser.scripting.registerContentScripts([
    { id, matches: [newspaperPattern], css: [`veil/${named}.css`], runAt: 'document_start' },
  ]);
}
