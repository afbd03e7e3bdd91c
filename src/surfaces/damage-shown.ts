import { sendToBackground } from '../messages/send.ts';

/** Has the background remember that a reader has been shown that some settings could not be read. */
export function tellDamageShown(): void {
  // Nobody answers after an update of the extension; then it is told again.
  sendToBackground<'damage-told'>({ type: 'damage-told' }).catch((error: unknown) => {
    console.info('Đọc Sạch:', error);
  });
}
