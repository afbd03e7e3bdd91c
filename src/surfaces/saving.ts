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

/**
 * Has the background save an article as this page shows it.
 *
 * @param loaded when it came from the newspaper, in milliseconds since 1970: with this page, where it is the newspaper's
 */
export const saveShown = (
  article: Article,
  loaded: number = performance.timeOrigin,
): Promise<SaveAnswer | null> => sendToBackground<'save-article'>({ type: 'save-article', article, loaded });

/** Milliseconds without news of pictures that come, after which the background may have been stopped. */
const patience = 20_000;

/**
 * How an article stands among the saved ones, as a surface has it: the background alone writes, and tells every surface.
 */
export class LiveSaving implements FedSaving {
  current: SavingNow = { state: notSaved, isBusy: false, news: null };
  readonly #key: string;
  readonly #save: () => Promise<SaveAnswer | null>;
  readonly #listeners = new Set<(now: SavingNow) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param save has the article saved as it is now. */
  constructor(key: string, save: () => Promise<SaveAnswer | null>) {
    this.#key = key;
    this.#save = save;
    // The view opens without waiting for this.
    this.ask();
  }

  save(): void {
    void this.#wish(this.#save(), (answer) => {
      this.#set('failure' in answer ? { news: told(failureMessages[answer.failure]) } : savedNow(answer));
    });
  }

  remove(): void {
    this.#move(false, { ...told('removedSaved'), isUndoable: true });
  }

  takeBack(): void {
    this.#move(true, kept('undone'));
  }

  receive(state: SavedState): void {
    this.#set({ state });
  }

  ask(): void {
    const known = this.current.state;
    sendToBackground<'saved-state'>({ type: 'saved-state', key: this.#key }).then(
      (state) => {
        // What was told or saved since is newer than this answer.
        if (state && !this.current.isBusy && this.current.state === known) this.#set({ state });
      },
      (error: unknown) => console.info('Đọc Sạch:', error),
    );
  }

  subscribe(listener: (now: SavingNow) => void): () => void {
    this.#listeners.add(listener);
    this.#watch();
    return () => {
      this.#listeners.delete(listener);
      this.#watch();
    };
  }

  #move(isBack: boolean, news: SavingNews): void {
    const moved = sendToBackground<'remove-saved'>({ type: 'remove-saved', key: this.#key, isBack });
    void this.#wish(moved, (state) => this.#set({ state, news }));
  }

  /** Waits for what comes of a reader's wish; after an update of the extension nobody answers. */
  async #wish<Answer>(asked: Promise<Answer | null>, onAnswer: (answer: Answer) => void): Promise<void> {
    this.#set({ isBusy: true, news: null });
    const answer = await asked.catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
      return undefined;
    });
    this.#set({ isBusy: false });
    if (answer) onAnswer(answer);
    else this.#set({ news: told(answer === null ? 'libraryFailed' : 'updated') });
  }

  #set(change: Partial<SavingNow>): void {
    this.current = { ...this.current, ...change };
    this.#watch();
    for (const listener of this.#listeners) listener(this.current);
  }

  /**
   * Pictures that come are told of one by one. A background that was stopped is woken by the question, and goes on; nobody
   * asks for a view that has closed.
   */
  #watch(): void {
    clearTimeout(this.#timer);
    const isAwaited = this.current.state.pictures.areComing && this.#listeners.size > 0;
    if (isAwaited) this.#timer = setTimeout(() => this.ask(), patience);
  }
}

const told = (words: SavingNews['words']): SavingNews => ({ words, weight: 'told', isUndoable: false });
const kept = (words: SavingNews['words']): SavingNews => ({ words, weight: 'kept', isUndoable: false });

function savedNow({ outcome, state, isPrivate }: Extract<SaveAnswer, { outcome: string }>) {
  if (outcome === 'older') return { state, news: told('articleOlder') };
  if (isPrivate) return { state, news: told('articleSavedPrivately') };
  const news = { new: kept('articleSaved'), same: told('articleSame'), changed: told('articleSavedAgain') };
  return { state, news: news[outcome] };
}
