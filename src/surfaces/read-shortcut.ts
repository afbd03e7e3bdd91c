import { browser } from 'wxt/browser';

/** Firefox for Android has no shortcuts, and no `commands` (MDN, "commands": browser compatibility). */
export const hasShortcuts = (): boolean => browser.commands !== undefined;

/** The keys that toggle the reading view, as the browser writes them; null when none are set. */
export async function readShortcut(): Promise<string | null> {
  if (!hasShortcuts()) return null;
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null;
}
