import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** Answers messages by their type; what a handler gives, or promises, is the answer. */
export type Handlers<Message extends { type: string }> = {
  [Type in Message['type']]: (message: Extract<Message, { type: Type }>, sender: Sender) => unknown;
};

/** Who may send what, asked before any handler. */
export type MaySend<Message> = (message: Message, sender: Sender) => boolean;

/**
 * Answers messages of this extension's own contexts, and no others': the sender's id, the message's shape, and whether
 * this sender may send it are checked first. What is refused, like a handler's failure, is logged and answered with null.
 *
 * @param parse gives the message, or null for what is none.
 * @returns a function that ends the listening.
 */
export function listen<Message extends { type: string }>(
  parse: (raw: unknown) => Message | null,
  maySend: MaySend<Message>,
  handlers: Handlers<Message>,
): () => void {
  const listener = (raw: unknown, sender: Sender, answer: (response: unknown) => void): boolean => {
    const message = sender.id === browser.runtime.id ? parse(raw) : null;
    if (!message) return false;
    // TypeScript does not see that a message and its handler are of one type.
    const handler = handlers[message.type as Message['type']] as (
      message: Message,
      sender: Sender,
    ) => unknown;
    Promise.resolve()
      .then(() => {
        if (!maySend(message, sender)) throw new Error(`not to be sent by ${sender.url ?? 'nobody'}`);
        return handler(message, sender);
      })
      .then(answer, (error: unknown) => {
        console.error('Đọc Sạch:', message.type, error);
        answer(null);
      });
    // The answer comes later; both browsers keep the channel open for that.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
