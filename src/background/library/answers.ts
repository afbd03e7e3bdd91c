import type { Browser } from 'wxt/browser';
import { parseArticle } from '../../library/article-schema.ts';
import type { Answering, ChangeAnswer } from '../../messages/protocol.ts';
import { keyAt } from '../../site/address.ts';
import { keyOf } from '../page-in-tab.ts';
import { changeArticles, deleteArticles, undoMove } from './change.ts';
import { keepAwake } from './keep-awake.ts';
import { forgetMoves } from './last-move.ts';
import { isOwnPage } from './own-page.ts';
import { noteOpened } from './reading.ts';
import { removeSaved } from './remove-saved.ts';
import { saveArticle } from './save.ts';
import { saveBehind } from './save-behind.ts';
import { saveTab } from './save-tab.ts';
import { savedStateOf } from './saved-state.ts';
import { lookAfterImport } from './upkeep.ts';

type LibraryMessage =
  | 'save-article'
  | 'save-tab'
  | 'save-behind'
  | 'saved-state'
  | 'remove-saved'
  | 'saved-opened'
  | 'change-articles'
  | 'delete-articles'
  | 'undo-removal'
  | 'forget-removal'
  | 'import-begins';

/** What the background answers about saved articles. */
export const libraryAnswers: Pick<Answering, LibraryMessage> = {
  'save-article': async ({ article: raw, loaded }, sender) => {
    const article = parseArticle(raw);
    if (!article || !mayChange(article.key, sender)) return { failure: 'no article' };
    return saveArticle(article, loaded, sender.tab?.incognito === true);
  },
  'save-tab': async ({ tabId }, sender) => (isOwnPage(sender) ? saveTab(tabId) : { failure: 'unreachable' }),
  'save-behind': async ({ address }, sender) => {
    const isArticle = keyAt(address) !== null;
    return isOwnPage(sender) && isArticle ? keepAwake(saveBehind(address, null)) : { failure: 'no article' };
  },
  'saved-state': ({ key }) => savedStateOf(key),
  'remove-saved': async ({ key, isBack }, sender) => {
    if (mayChange(key, sender)) await removeSaved(key, isBack);
    return savedStateOf(key);
  },
  'saved-opened': async ({ key }, sender) => {
    if (isOwnPage(sender)) await noteOpened(key);
    return null;
  },
  'change-articles': async ({ keys, change }, sender) =>
    isOwnPage(sender) ? changeArticles(keys, change) : notTheirs,
  'delete-articles': async ({ keys, numbers }, sender) =>
    isOwnPage(sender) ? deleteArticles({ keys, numbers }) : notTheirs,
  'undo-removal': async (_, sender) => (isOwnPage(sender) ? undoMove() : notTheirs),
  'forget-removal': async (_, sender) => {
    if (isOwnPage(sender)) await forgetMoves();
    return null;
  },
  'import-begins': async (_, sender) => {
    if (isOwnPage(sender)) lookAfterImport();
    return null;
  },
};

/** The list belongs to the extension's own pages. */
const notTheirs: ChangeAnswer = { failure: 'failed' };

/** A page of the newspaper has a say in its own article alone. */
function mayChange(key: string, sender: Browser.runtime.MessageSender): boolean {
  return isOwnPage(sender) || keyOf(sender) === key;
}
