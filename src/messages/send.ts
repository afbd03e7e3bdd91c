import { browser } from 'wxt/browser';
import type { Answers, MessageOf, MessageType } from './protocol.ts';
import type { MessageToReader } from './to-reader.ts';

/**
 * Sends a message to the background.
 *
 * @returns its answer; null when its handler failed there.
 * @throws when nobody answers, such as after an update of the extension.
 */
export function sendToBackground<Type extends MessageType>(
  message: MessageOf<Type>,
): Promise<Answers[Type] | null> {
  return browser.runtime.sendMessage(message);
}

/** Sends a message to the reader in a tab's page; rejects when it is not there. */
export function sendToReader(tabId: number, message: MessageToReader): Promise<null> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
