import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { MessageOf } from '../messages/protocol.ts';
import { sendToReader } from '../messages/send.ts';
import type { MessageToReader } from '../messages/to-reader.ts';

const readerScript = '/reader.js';

/**
 * Opens the reading view in a tab.
 *
 * @param asked a person asked for it, so that a failure is told.
 * @returns whether the page could be reached; false on pages where no extension may run.
 */
export function openReader(tabId: number, asked: boolean): Promise<boolean> {
  return tellReader(tabId, { type: 'open-reader', asked });
}

/** Opens the reading view in a tab, or closes it where it is open. */
export function toggleReader(tabId: number): Promise<boolean> {
  return tellReader(tabId, { type: 'toggle-reader' });
}

/** The reader's script comes into a page only when it is first wanted there. */
async function tellReader(tabId: number, message: MessageToReader): Promise<boolean> {
  try {
    await sendToReader(tabId, message);
    return true;
  } catch {
    // Nobody listens yet.
  }
  try {
    await bringScript(tabId, readerScript);
    await sendToReader(tabId, message);
    return true;
  } catch (error) {
    console.warn('Đọc Sạch: this page cannot be read.', error);
    return false;
  }
}

/** Brings a part of the extension (src/parts) into a page in which the reader's script is. */
export async function bringPart(tabId: number, part: MessageOf<'bring-part'>['part']): Promise<void> {
  await bringScript(tabId, `/${part}.js`);
}

async function bringScript(tabId: number, file: ScriptPublicPath): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
}
