import { browser } from 'wxt/browser';
import type { News } from './news.ts';
import type { Answers, MessageOf, MessageType } from './protocol.ts';
import type { MessageToReader } from './to-reader.ts';

/**
 * Sends a message to the background. Asynchronous to its first step: in a page that was open when the extension was
 * updated, the browser throws at once instead of rejecting.
 *
 * @returns the answer; null when the background's handler failed.
 * @throws when nobody answers, such as after an update of the extension.
 */
export async function sendToBackground<Type extends MessageType>(
  message: MessageOf<Type>,
): Promise<Answers[Type] | null> {
  return browser.runtime.sendMessage(message);
}

/**
 * Sends a message to the reader in a page.
 *
 * @param page the tab, and the document in it where it is known.
 * @returns the answer, unchecked: it comes from a page.
 * @throws when no reader is there.
 */
export async function sendToReader(
  { tabId, documentId }: { tabId: number; documentId?: string | undefined },
  message: MessageToReader | { type: News },
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, documentId === undefined ? { frameId: 0 } : { documentId });
}
