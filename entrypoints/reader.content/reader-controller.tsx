import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { findScrambled } from '../../src/extract/locate/find-scrambled.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import { documentReady } from '../../src/page/document-ready.ts';
import { liftVeil } from '../../src/page/veil.ts';
import { waitForChange } from '../../src/page/wait-for-change.ts';
import type { MessageKey, Translate } from '../../src/reader/texts.ts';
import { readSettings } from '../../src/settings/store.ts';
import { readAddress } from '../../src/site/address.ts';
import { showArticle } from './show-article.tsx';
import { showNotice, showWaiting } from './show-notice.tsx';

/** Milliseconds that the page's script has for turning the scrambled body into HTML. */
const bodyLimit = 15_000;

/** The reading view of one page: closed, on its way, or open. */
export class ReaderController {
  readonly #document: Document;
  readonly #url: URL;
  readonly #translate: Translate;
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
    const [settings] = await Promise.all([readSettings(), documentReady(this.#document, signal)]);
    await this.#waitForBody(signal);
    const extraction = extractArticle(this.#document, this.#url);
    if (!extraction.ok) {
      this.#explain(extraction, asked);
      return;
    }
    const { article } = extraction;
    if (!asked && article.section !== null && settings.sectionsOff.includes(article.section)) return;
    this.#restorePage = showArticle(this.#document, article, {
      translate: this.#translate,
      settings,
      askAboutAutomatic: !asked && !settings.automaticAnnounced,
      onClose: () => this.#goBack(),
    });
  }

  async #waitForBody(signal: AbortSignal): Promise<void> {
    const scrambled = findScrambled(this.#document);
    if (!scrambled) return;
    const hideWaiting = showWaiting(this.#document, this.#translate, () => this.#goBack());
    try {
      const around = scrambled.parentElement ?? scrambled;
      await waitForChange(around, () => findScrambled(this.#document) === null, bodyLimit, signal);
    } finally {
      hideWaiting();
    }
  }

  #explain(extraction: Extraction & { ok: false }, asked: boolean): void {
    console.info('Đọc Sạch: no article,', extraction.reason, extraction.trace);
    if (asked) this.#tell(extraction.reason === 'scrambled' ? 'textNotThere' : 'nothingToRead');
  }

  #tell(message: MessageKey): void {
    showNotice(this.#document, this.#translate, message);
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
