import { browser } from 'wxt/browser';
import { comeAsSheet, hidingSheet, veilSheet } from '../page/come-as-sheet.ts';
import type { Settings } from '../settings/settings.ts';
import { customPalette } from '../settings/themes.ts';
import { articlePattern } from '../site/hosts.ts';
import { queue } from './queue.ts';

const id = 'veil';

/**
 * Gives the veil that hides an article's page before its first paint the paper of the reader's theme; in Firefox also its
 * rules, and those of what comes after it. A style sheet that the browser itself brings is there in time, which an answer
 * to the detector would not be; the detector's own veil follows the system. A theme of one's own has the paper of the
 * built-in one that it is nearest to.
 */
export const giveVeilTheme = (settings: Settings): Promise<void> => inTurn(() => setTheme(settings));

/** Where there are veils: any page that the style sheet comes into could find it there, and the theme by it. */
const matches = [articlePattern];

const inTurn = queue();

async function setTheme({ automatic, theme, customColours }: Settings): Promise<void> {
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  const named = theme === 'custom' ? customPalette(customColours).scheme : theme;
  const rules = comeAsSheet ? [hidingSheet, veilSheet] : [];
  const css = named === 'system' ? rules : [...rules, `veil/${named}.css`];
  if (!automatic || css.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  // Changed in place: a page that comes at that moment has the former theme's paper or the new one's.
  if (isRegistered) await browser.scripting.updateContentScripts([{ id, matches, css }]);
  else await browser.scripting.registerContentScripts([{ id, matches, css, runAt: 'document_start' }]);
}
