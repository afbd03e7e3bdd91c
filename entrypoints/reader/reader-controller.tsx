import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Extraction, FailureReason } from '../../src/extract/extraction.ts';
import { findScrambled } from '../../src/extract/locate/find-scrambled.ts';
import type { LocateByWeight } from '../../src/extract/locate/locate-by-weight.ts';
import { measured } from '../../src/extract/measured.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import { documentReady } from '../../src/page/document-ready.ts';
import { liftVeil } from '../../src/page/veil.ts';
import { waitForChange } from '../../src/page/wait-for-change.ts';
import { takePart } from '../../src/parts/parts.ts';
import type { MessageKey, Translate } from '../../src/reader/texts.ts';
import { mayOpenByItself } from '../../src/settings/automatic-mode.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { readAddress } from '../../src/site/address.ts';
import { bodyId } from '../../src/site/selectors.ts';
import { type PageSettings, takePageSettings } from './page-settings.ts';
import { showArticle } from './show-article.tsx';
import { dismissNotice, showNotice, showWaiting } from './show-notice.tsx';

/** Milliseconds that the page's script has for turning the scrambled body into HTML. */
const bodyLimit = 15_000;
/** The same for filling a body that is empty: most of those stay so. */
const emptyLimit = 4000;
/** Milliseconds that a page may take to come; after them it is shown as far as it is there. */
const documentLimit = 15_000;
/** Milliseconds that pass before a reader wonders what happens (Nielsen, "Response Times", 1993: one second). */
const unnoticed = 1000;

/** The reading view of one page: closed, on its way, or open. */
export class ReaderController {
  readonly #document: Document;
  readonly #url: URL;
  readonly #translate: Translate;
  /** Comes into the page when it is needed. */
  #locateByWeight: LocateByWeight | null = null;
  #settings: PageSettings | null = null;
  #opening: AbortController | null = null;
  #restorePage: (() => void) | null = null;

  constructor(document: Document, url: URL, translate: Translate) {
    this.#document = document;
    this.#url = url;
    this.#translate = translate;
  }

  async toggle(): Promise<void> {
    if (this.#opening || this.#restorePage) this.#goBack();
    else await this.open(true);
  }

  /** Opens the view when the page gives an article; the page as it is otherwise, with a notice if a person asked. */
  async open(asked: boolean): Promise<void> {
    if (this.#opening || this.#restorePage) return;
    const opening = new AbortController();
    this.#opening = opening;
    dismissNotice(this.#document);
    try {
      await this.#openArticle(asked, opening.signal);
    } catch (error) {
      if (opening.signal.aborted) return;
      console.error('Đọc Sạch:', error);
      if (asked) this.#tell('nothingToRead');
    } finally {
      this.#opening = null;
      // Whatever happened, the page must not stay hidden.
      liftVeil(this.#document);
    }
  }

  /** Shows the page again, exactly as it was. */
  close(): void {
    this.#opening?.abort();
    this.#restorePage?.();
    this.#restorePage = null;
  }

  async #openArticle(asked: boolean, signal: AbortSignal): Promise<void> {
    // Asked while the page comes. A new view says nothing of damage that the last one told.
    this.#settings = this.#settings ? { ...this.#settings, damaged: false } : await takePageSettings();
    const { settings } = this.#settings;
    await this.#waitForDocument(signal);
    const extraction = await this.#extractWhenShown(signal);
    if (!extraction.ok) {
      this.#explain(extraction, asked);
      return;
    }
    const { article } = extraction;
    if (!asked && !mayOpenByItself(settings.current, article)) return;
    signal.throwIfAborted();
    const page = this.#settings;
    this.#restorePage = measured('show', () =>
      showArticle(this.#document, article, {
        ...page,
        translate: this.#translate,
        byItself: !asked,
        onClose: () => this.#goBack(),
        onLost: () => this.close(),
      }),
    );
  }

  /** A page that comes slowly is waited for in sight of the reader, who may go back to it at any time. */
  async #waitForDocument(signal: AbortSignal): Promise<void> {
    if (this.#document.readyState !== 'loading') return;
    let hideWaiting = () => {};
    const patience = setTimeout(() => {
      hideWaiting = this.#showWaiting();
    }, unnoticed);
    try {
      const limit = AbortSignal.timeout(documentLimit);
      await documentReady(this.#document, AbortSignal.any([signal, limit]));
    } finally {
      clearTimeout(patience);
      hideWaiting();
    }
  }

  /** Extracts once the page shows the text: at once, or after its script has turned a token into HTML. */
  async #extractWhenShown(signal: AbortSignal): Promise<Extraction> {
    const first = await this.#extract();
    const limit = first.ok ? 0 : this.#patienceFor(first.reason);
    if (limit === 0) return first;
    const hideWaiting = this.#showWaiting();
    try {
      await waitForChange(this.#document.documentElement, () => this.#isTextThere(), limit, signal);
    } finally {
      hideWaiting();
    }
    return this.#extract();
  }

  /** Extracts from the page as it stands now, by weight only where the site's marks tell nothing. */
  async #extract(): Promise<Extraction> {
    const extraction = extractArticle(this.#document, this.#url, this.#locateByWeight);
    if (extraction.ok || extraction.reason !== 'weighing-needed') return extraction;
    this.#locateByWeight = await takePart('locate-by-weight', (part) =>
      sendToBackground<'bring-part'>({ type: 'bring-part', part }),
    );
    return extractArticle(this.#document, this.#url, this.#locateByWeight);
  }

  /** Milliseconds to wait for what is missing. */
  #patienceFor(reason: FailureReason): number {
    if (reason === 'scrambled') return bodyLimit;
    // An empty body may yet be filled by a script; a page without one has nothing to wait for.
    return reason === 'no-content' && this.#document.getElementById(bodyId) ? emptyLimit : 0;
  }

  #isTextThere(): boolean {
    const body = this.#document.getElementById(bodyId);
    return (
      findScrambled(this.#document) === null && (body === null || (body.textContent ?? '').trim() !== '')
    );
  }

  #showWaiting(): () => void {
    return showWaiting(this.#document, this.#translate, this.#chosen(), () => this.#goBack());
  }

  #chosen(): Settings {
    return this.#settings?.settings.current ?? defaultSettings;
  }

  #explain(extraction: Extraction & { ok: false }, asked: boolean): void {
    console.info('Đọc Sạch: no article,', extraction.reason, extraction.trace);
    if (asked) this.#tell(extraction.reason === 'scrambled' ? 'textNotThere' : 'nothingToRead');
  }

  #tell(message: MessageKey): void {
    showNotice(this.#document, this.#translate, this.#chosen(), message);
  }

  /** The reader wants the original page: shown now, and left alone by the automatic mode. */
  #goBack(): void {
    this.close();
    const { key } = readAddress(this.#url);
    if (key === null) return;
    // After an update of the extension nobody answers; the page is shown all the same.
    sendToBackground<'reader-closed'>({ type: 'reader-closed', key }).catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
    });
  }
}
