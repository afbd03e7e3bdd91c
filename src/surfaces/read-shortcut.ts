import { browser } from 'wxt/browser';
import type { Command } from '../pages/services.ts';

/** Firefox for Android has no shortcuts, and no `commands` (MDN, "commands": browser compatibility). */
export const hasShortcuts = (): boolean => browser.commands !== undefined;

/** The keys of a command, as the browser writes them; null when none are set. */
export async function readShortcut(command: Command): Promise<string | null> {
  if (!hasShortcuts()) return null;
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}
