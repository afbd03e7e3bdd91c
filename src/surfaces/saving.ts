import type { Article } from '../article/article.ts';
import { notSaved, type SavedState } from '../article/saved-state.ts';
import type { SaveAnswer } from '../messages/protocol.ts';
import { failureMessages } from '../messages/save-failure.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Saving, SavingNews, SavingNow } from '../reader/saving.ts';

/** Saving, with the way in that its owner has. */
export interface FedSaving extends Saving {
  /** The background tells that the article stands otherwise among the saved ones, or has more of its pictures. */
  receive(state: SavedState): void;
  /** Asks the background how it stands now. */
  ask(): void;
}

/** Has the background save an article as a view shows it. */
export const saveShown = (article: Article): Promise<SaveAnswer | null> =>
  sendToBackground<'save-article'>({ type: 'save-article', article });

/**
 * How an article stands among the saved ones, as a surface has it: the background alone writes, and tells every surface.
 *
 * @param save has the article saved as it is now.
 */
export function createSaving(key: string, save: () => Promise<SaveAnswer | null>): FedSaving {
  let current: SavingNow = { state: notSaved, isBusy: false, news: null };
  const listeners = new Set<(now: SavingNow) => void>();
  const set = (change: Partial<SavingNow>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener(current);
  };
  /** Asks, and shows what comes of it; after an update of the extension nobody answers. */
  const ask = async <Answer>(asked: Promise<Answer | null>, onAnswer: (answer: Answer) => void) => {
    set({ isBusy: true, news: null });
    const answer = await asked.catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
      return undefined;
    });
    set({ isBusy: false });
    if (answer) onAnswer(answer);
    else set({ news: told(answer === null ? 'libraryFailed' : 'updated') });
  };
  const remove = (isBack: boolean) =>
    void ask(sendToBackground<'remove-saved'>({ type: 'remove-saved', key, isBack }), (state) =>
      set({ state, news: isBack ? kept('undone') : { ...told('removedSaved'), isUndoable: true } }),
    );
  const askState = () => {
    const known = current.state;
    sendToBackground<'saved-state'>({ type: 'saved-state', key }).then(
      // What was told or saved since is newer than this answer.
      (state) => state && !current.isBusy && current.state === known && set({ state }),
      (error: unknown) => console.info('Đọc Sạch:', error),
    );
  };
  // The view opens without waiting for this.
  askState();
  return {
    get current() {
      return current;
    },
    save: () =>
      void ask(save(), (answer) =>
        set('failure' in answer ? { news: told(failureMessages[answer.failure]) } : savedNow(answer)),
      ),
    remove: () => remove(false),
    takeBack: () => remove(true),
    receive: (state) => set({ state }),
    ask: askState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const told = (words: SavingNews['words']): SavingNews => ({ words, weight: 'told', isUndoable: false });
const kept = (words: SavingNews['words']): SavingNews => ({ words, weight: 'kept', isUndoable: false });

function savedNow({ outcome, state, isPrivate }: Extract<SaveAnswer, { outcome: string }>) {
  if (isPrivate) return { state, news: told('articleSavedPrivately') };
  const news = { new: kept('articleSaved'), same: told('articleSame'), changed: told('articleSavedAgain') };
  return { state, news: news[outcome] };
}
