import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Answers, type MessageOf, type MessageType, messageSchema } from './protocol.ts';

export type Handlers = {
  [Type in MessageType]?: (
    message: MessageOf<Type>,
    sender: Browser.runtime.MessageSender,
  ) => Answers[Type] | Promise<Answers[Type]>;
};

/**
 * Answers messages of this extension's own contexts, and no others': the sender's id and the message's shape are
 * checked first. A handler's failure is logged and reaches the sender as a rejection.
 *
 * @returns a function that ends the listening.
 */
export function listen(handlers: Handlers): () => void {
  const listener = (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (response: unknown) => void,
  ): boolean => {
    const message = sender.id === browser.runtime.id ? v.safeParse(messageSchema, raw) : null;
    if (!message?.success) return false;
    const handler = handlers[message.output.type] as
      | ((message: unknown, sender: Browser.runtime.MessageSender) => unknown)
      | undefined;
    if (!handler) return false;
    Promise.resolve()
      .then(() => handler(message.output, sender))
      .then(answer, (error: unknown) => {
        console.error('Đọc Sạch:', message.output.type, error);
        answer(null);
      });
    // The answer comes later; both browsers keep the channel open for that.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
