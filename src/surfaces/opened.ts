import { sendToBackground } from '../messages/send.ts';

/** Has the background note that a saved article was opened: it is not unread any more. */
export function tellOpened(key: string): void {
  sendToBackground<'saved-opened'>({ type: 'saved-opened', key }).catch((error: unknown) => {
    console.error('Đọc Sạch:', error);
  });
}
