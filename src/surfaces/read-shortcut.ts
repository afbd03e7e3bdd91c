import { browser } from 'wxt/browser';

/** The keys that toggle the reading view, as the browser writes them; null when none are set. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null;
}
