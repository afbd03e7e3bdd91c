import type { Article } from '../article/article.ts';
import type { MessageOf } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { mayOpenByItself } from '../settings/automatic-mode.ts';
import type { LiveSettings } from '../settings/settings.ts';
import { readAddress } from '../site/address.ts';

/** Tells the background how the reader wishes to see the article of a page. */
export function tellWish(url: URL, wish: MessageOf<'reader-wishes'>['wish']): void {
  const { key } = readAddress(url);
  if (key === null) return;
  // After an update of the extension nobody answers; what was wished is done here all the same.
  sendToBackground<'reader-wishes'>({ type: 'reader-wishes', key, wish }).catch((error: unknown) => {
    console.info('Đọc Sạch:', error);
  });
}

/**
 * Whoever turns off in the view that its article opens by itself, wishes no longer what they wished when they opened it.
 *
 * @returns a function that ends the watch.
 */
export function watchWish(url: URL, article: Article, settings: LiveSettings): () => void {
  let could = mayOpenByItself(settings.current, article);
  return settings.subscribe((changed) => {
    const may = mayOpenByItself(changed, article);
    if (could && !may) tellWish(url, null);
    could = may;
  });
}
