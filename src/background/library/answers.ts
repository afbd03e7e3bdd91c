import { parseArticle } from '../../library/article-schema.ts';
import type { Answering } from '../../messages/protocol.ts';
import { keyAt } from '../../site/address.ts';
import { changeArticles, deleteArticles, undoMove } from './change.ts';
import { keepAwake } from './keep-awake.ts';
import { forgetMoves } from './last-move.ts';
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

/** What the background answers about saved articles; who may ask is checked before (../senders.ts). */
export const libraryAnswers: Pick<Answering, LibraryMessage> = {
  'save-article': async ({ article: raw, loaded }, { tab }) => {
    const article = parseArticle(raw);
    return article ? saveArticle(article, loaded, tab?.incognito === true) : { failure: 'no article' };
  },
  'save-tab': ({ tabId }) => saveTab(tabId),
  'save-behind': async ({ address }) =>
    keyAt(address) === null ? { failure: 'no article' } : keepAwake(saveBehind(address, null)),
  'saved-state': ({ key }) => savedStateOf(key),
  'remove-saved': async ({ key, isBack }) => {
    await removeSaved(key, isBack);
    return savedStateOf(key);
  },
  'saved-opened': async ({ key }) => {
    await noteOpened(key);
    return null;
  },
  'change-articles': ({ keys, change }) => changeArticles(keys, change),
  'delete-articles': ({ keys, numbers }) => deleteArticles({ keys, numbers }),
  'undo-removal': () => undoMove(),
  'forget-removal': async () => {
    await forgetMoves();
    return null;
  },
  'import-begins': () => {
    lookAfterImport();
    return null;
  },
};
