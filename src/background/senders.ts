import type { Browser } from 'wxt/browser';
import { isOwnPage } from '../messages/own-page.ts';
import type { Message, MessageType } from '../messages/protocol.ts';
import { articleKeyOf, isNewspaperPage } from './page-in-tab.ts';

/** Who may send a message to the background. */
interface Senders {
  /** The extension's own pages. */
  ownPages: boolean;
  /** Its script in the newspaper's page that a tab shows; or there only in the page of the article it is about. */
  newspaper: 'no' | 'any page' | 'its article';
}

const ownPagesAlone: Senders = { ownPages: true, newspaper: 'no' };
const anyPage: Senders = { ownPages: false, newspaper: 'any page' };
const itsArticle: Senders = { ownPages: false, newspaper: 'its article' };

/**
 * Everything that can be said to the background, and by whom. What a page of the newspaper may say, a stranger may say who
 * has got hold of that page's process: it is what its reader could do there by hand (docs/threat-model.md).
 */
export const senders: Readonly<Record<MessageType, Senders>> = {
  'article-page': itsArticle,
  'article-in-sight': anyPage,
  'reader-wishes': itsArticle,
  // Of another article, to which a link leads.
  'link-followed': anyPage,
  'bring-part': anyPage,
  'open-page': anyPage,
  settings: { ownPages: true, newspaper: 'any page' },
  'damage-told': { ownPages: true, newspaper: 'any page' },
  // How far, is said by settings-of-page.ts.
  'change-settings': { ownPages: true, newspaper: 'any page' },
  face: { ownPages: true, newspaper: 'any page' },
  'place-of': { ownPages: true, newspaper: 'its article' },
  'remember-place': { ownPages: true, newspaper: 'its article' },
  'save-article': { ownPages: true, newspaper: 'its article' },
  'saved-state': { ownPages: true, newspaper: 'its article' },
  'remove-saved': { ownPages: true, newspaper: 'its article' },
  'highlights-of': { ownPages: true, newspaper: 'its article' },
  'put-highlight': { ownPages: true, newspaper: 'its article' },
  'remove-highlight': { ownPages: true, newspaper: 'its article' },
  'forget-reading': ownPagesAlone,
  'open-in-tab': ownPagesAlone,
  'save-tab': ownPagesAlone,
  'report-of': ownPagesAlone,
  'save-behind': ownPagesAlone,
  'saved-opened': ownPagesAlone,
  'change-articles': ownPagesAlone,
  'delete-articles': ownPagesAlone,
  'undo-removal': ownPagesAlone,
  'forget-removal': ownPagesAlone,
  'import-begins': ownPagesAlone,
};

/** Whether a sender may send a message: asked once, before the message reaches what handles it. */
export function maySend(message: Message, sender: Browser.runtime.MessageSender): boolean {
  const { ownPages, newspaper } = senders[message.type];
  if (isOwnPage(sender)) return ownPages;
  if (newspaper === 'no' || !isNewspaperPage(sender)) return false;
  if (newspaper === 'any page') return true;
  const key = articleKeyOf(sender);
  return key !== null && key === keyIn(message);
}

/** The key of the article that a message is about, as it claims. */
function keyIn(message: Message): unknown {
  if ('key' in message) return message.key;
  if (message.type === 'put-highlight') return message.highlight.key;
  if (message.type !== 'save-article') return undefined;
  const { article } = message;
  return typeof article === 'object' && article !== null && 'key' in article ? article.key : undefined;
}
