import { browser } from 'wxt/browser';
import type { Answers, Message, MessageOf, MessageType } from './protocol.ts';

/** Sends a message to the background; rejects when nobody answers, such as after an update of the extension. */
export function sendToBackground<Type extends MessageType>(message: MessageOf<Type>): Promise<Answers[Type]> {
  return browser.runtime.sendMessage(message);
}

/** Sends a message to the reader in a tab's page; rejects when it is not there. */
export function sendToReader<Type extends MessageType>(
  tabId: number,
  message: Message & MessageOf<Type>,
): Promise<Answers[Type]> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
