import { sendToBackground } from '../messages/send.ts';
import { otherArticle } from '../site/other-article.ts';

/** A press that may open a link: here or apart, by mouse or keyboard, or by the menu that asks where. */
const presses = ['click', 'auxclick', 'contextmenu'] as const;

/**
 * Tells the background when a link to another article is pressed in the reading view. The browser alone follows it:
 * no address is altered.
 *
 * @param view the element around the reading view
 * @param key of the article that it shows
 * @returns a function that ends the listening
 */
export function followLinks(view: HTMLElement, key: string): () => void {
  const ended = new AbortController();
  const listener = (event: Event) => {
    if (!event.isTrusted || event.defaultPrevented || !(event.target instanceof Element)) return;
    const address = event.target.closest('a')?.href;
    const led = address === undefined ? null : otherArticle(address, key);
    if (led !== null) tell(led);
  };
  for (const press of presses) view.addEventListener(press, listener, ended);
  return () => ended.abort();
}

function tell(key: string): void {
  // After an update of the extension nobody answers; the link leads to its page all the same.
  sendToBackground<'link-followed'>({ type: 'link-followed', key }).catch((error: unknown) => {
    console.info('Đọc Sạch:', error);
  });
}
