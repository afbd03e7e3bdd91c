import type { Settings } from '../settings/settings.ts';
import type { Translate } from './texts.ts';

/** What the reader has chosen for all that is drawn, and the texts. */
export interface NoticeContext {
  translate: Translate;
  settings: Settings;
}

export interface NoticeMessage {
  text: string;
  /** Begins a report of the page; null where nothing is wrong with it. */
  onReport: (() => void) | null;
  onDismiss(): void;
}

/** Draws notices into an element that has no shadow root yet. */
export interface DrawNotices {
  /** Stands for the whole page while its text is awaited. `title`: the page's. */
  waiting(host: HTMLElement, context: NoticeContext, title: string, onClose: () => void): DrawnNotice;
  /** A card over a corner of the page. */
  message(host: HTMLElement, context: NoticeContext, message: NoticeMessage): DrawnNotice;
}

export interface DrawnNotice {
  /** For the focus. */
  root: HTMLElement;
  /** Frees what it listens to; the element is the caller's to remove. */
  end(): void;
}
