import type { Article } from '../article/article.ts';
import type { SavedState } from '../article/saved-state.ts';
import type { Extraction } from '../extract/extraction.ts';
import { measured } from '../extract/measured.ts';
import { answerForVeil, liftVeil, paintVeil } from '../page/veil.ts';
import type { NoticeContext } from '../reader/notices.ts';
import type { PlaceKeeper } from '../reader/place/use-place.ts';
import type { MessageKey, Translate } from '../reader/texts.ts';
import { paperOf } from '../reader/view-style.ts';
import { mayOpenByItself } from '../settings/automatic-mode.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { readAddress } from '../site/address.ts';
import { tellDamageShown } from '../surfaces/damage-shown.ts';
import { takePageSettings } from '../surfaces/page-settings.ts';
import { takePlace } from '../surfaces/place-keeper.ts';
import { LiveSaving, saveShown } from '../surfaces/saving.ts';
import type { SurfaceSettings } from '../surfaces/take-settings.ts';
import { articleWhenThere } from './article-when-there.ts';
import { bring } from './bring.ts';
import { closed, type Open, type Opening, type State } from './opening-state.ts';
import { showArticle } from './show-article.tsx';
import { dismissNotice, showNotice, showWaiting } from './show-notice.ts';
import { showRest } from './show-rest.ts';
import { watchSection } from './watch-section.ts';
import { tellWish, watchWish } from './wishes.ts';

/** Of a page whose address names no article. */
const noPlace: PlaceKeeper = { initial: null, remember() {} };

/** The reading view of one page. */
export class ReaderController {
  readonly #document: Document;
  readonly #url: URL;
  readonly #translate: Translate;
  #state: State = closed;
  #page: SurfaceSettings | null = null;

  constructor(document: Document, url: URL, translate: Translate) {
    this.#document = document;
    this.#url = url;
    this.#translate = translate;
  }

  async toggle(): Promise<void> {
    if (this.#state.is === 'closed') await this.open(true);
    else this.goBack();
  }

  /** Opens the view when the page gives an article; the page as it is otherwise, with a notice if a person asked. */
  async open(asked: boolean): Promise<void> {
    if (this.#state.is === 'opening' && asked) this.#state.openedBy = 'person';
    if (this.#state.is !== 'closed') return;
    answerForVeil();
    dismissNotice(this.#document);
    const opening: Opening = {
      is: 'opening',
      openedBy: asked ? 'person' : 'automatic mode',
      hasWaited: false,
      abort: new AbortController(),
    };
    this.#state = opening;
    try {
      await this.#openArticle(opening);
    } catch (error) {
      if (opening.abort.signal.aborted) return;
      console.error('Đọc Sạch:', error);
      if (opening.openedBy === 'person' || opening.hasWaited) this.#tell('nothingToRead');
    } finally {
      if (this.#state === opening) this.#state = closed;
      // Whatever happened, the page must not stay hidden.
      liftVeil();
    }
  }

  /** Shows the page again, exactly as it was. */
  close(): void {
    const state = this.#state;
    this.#state = closed;
    if (state.is === 'opening') state.abort.abort();
    if (state.is !== 'open') return;
    state.ended.abort();
    state.shown.restore();
  }

  async #openArticle(opening: Opening): Promise<void> {
    const { signal } = opening.abort;
    // All is asked for at once: the background answers while the article is being read.
    const preparing = this.#prepare(opening);
    const { key } = readAddress(this.#url);
    const placing = key === null ? noPlace : takePlace(key);
    try {
      const extraction = await articleWhenThere(this.#document, this.#url, {
        signal,
        show: () => {
          opening.hasWaited = true;
          const context = preparing.then(() => this.#context());
          return showWaiting(
            this.#document,
            context,
            () => this.goBack(),
            () => this.close(),
          );
        },
      });
      const { page } = await preparing;
      signal.throwIfAborted();
      if (!extraction.ok) this.#explain(extraction, opening);
      else if (opening.openedBy === 'person' || mayOpenByItself(this.#chosen(), extraction.article)) {
        const asks = opening.openedBy === 'automatic mode' && !this.#chosen().automaticAnnounced;
        // The question stands above the article from the first, and pushes nothing down.
        const question = asks && bring('tools').catch(() => null);
        const [place] = await Promise.all([placing, question]);
        signal.throwIfAborted();
        this.#show(extraction.article, opening, page, place);
      }
    } finally {
      (await preparing).endWatch();
    }
  }

  /** Takes the reader's settings, and lets the page go by them until the view shows. */
  async #prepare(opening: Opening): Promise<{ page: SurfaceSettings; endWatch: () => void }> {
    const page = this.#page ?? (await takePageSettings());
    this.#page = page;
    if (this.#state !== opening) return { page, endWatch: () => {} };
    paintVeil(paperOf(page.settings.current));
    if (opening.openedBy === 'person') return { page, endWatch: () => {} };
    const endWatch = watchSection(this.#document, this.#url, page.settings.current, () => {
      if (opening.openedBy !== 'person') opening.abort.abort();
    });
    return { page, endWatch };
  }

  #show(article: Article, { openedBy }: Opening, page: SurfaceSettings, place: PlaceKeeper): void {
    let latest = article;
    const saving = new LiveSaving(article.key, () => saveShown(latest));
    const shown = measured('show', () =>
      showArticle(this.#document, article, {
        ...page,
        place,
        saving,
        translate: this.#translate,
        byItself: openedBy === 'automatic mode',
        onDamageShown: () => {
          // A view that opens again says nothing of it.
          this.#page = { ...page, damaged: false };
          tellDamageShown();
        },
        onClose: () => this.goBack(),
        onLost: () => this.close(),
      }),
    );
    const open: Open = { is: 'open', shown, saving, ended: new AbortController() };
    this.#state = open;
    if (openedBy === 'person') tellWish(this.#url, 'view');
    open.ended.signal.addEventListener('abort', watchWish(this.#url, article, page.settings));
    const update = (whole: Article) => {
      latest = whole;
      shown.update(whole);
    };
    void showRest(this.#document, this.#url, article, update, open.ended.signal);
  }

  /** The article of a page stands otherwise among the saved ones. */
  receiveSaved(key: string, state: SavedState): void {
    if (this.#state.is === 'open' && this.#state.shown.key === key) this.#state.saving.receive(state);
  }

  /** Tells what came of something that was asked for beside the view, which shows by itself what it can. */
  tell(message: MessageKey): void {
    this.#tell(message);
  }

  #explain(extraction: Extraction & { ok: false }, { openedBy, hasWaited }: Opening): void {
    console.info('Đọc Sạch: no article,', extraction.reason, extraction.trace);
    const isToCome = extraction.reason === 'scrambled' || extraction.reason === 'unfinished';
    if (openedBy === 'person' || hasWaited) this.#tell(isToCome ? 'textNotThere' : 'nothingToRead');
  }

  #context(): NoticeContext {
    return { translate: this.#translate, settings: this.#chosen() };
  }

  #chosen(): Settings {
    return this.#page?.settings.current ?? defaultSettings;
  }

  #tell(message: MessageKey): void {
    showNotice(this.#document, this.#context(), message).catch((error: unknown) => {
      console.error('Đọc Sạch:', message, error);
    });
  }

  /** The reader wants the original page: shown now, and left alone by the automatic mode. */
  goBack(): void {
    this.close();
    tellWish(this.#url, 'page');
  }
}
