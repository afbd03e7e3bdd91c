import { render } from 'preact';
import { noticeHost } from '../../src/page/own-hosts.ts';
import { showInsteadOfPage } from '../../src/page/show-instead.ts';
import { takeFocus } from '../../src/page/take-focus.ts';
import { Notice } from '../../src/reader/notice.tsx';
import { readerStyles } from '../../src/reader/styles/index.ts';
import { type MessageKey, Texts, type Translate } from '../../src/reader/texts.ts';
import { paperOf } from '../../src/reader/view-style.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { createHost } from './create-host.ts';

/**
 * Shows, in the place of the page, that its text is still to come.
 *
 * @returns a function that shows the page again.
 */
export function showWaiting(
  document: Document,
  translate: Translate,
  settings: Settings,
  onClose: () => void,
): () => void {
  const { host, root } = createHost(document, noticeHost, readerStyles);
  const title = document.title.replace(/\s+[|–-]\s+[^|–-]*$/, '');
  render(
    <Texts.Provider value={translate}>
      <Notice variant="waiting" settings={settings} title={title} onClose={onClose} />
    </Texts.Provider>,
    root,
  );
  const shown = showInsteadOfPage(document, host, paperOf(settings), onClose);
  takeFocus(root);
  return () => {
    shown.restore();
    render(null, root);
  };
}

/** Shows a message over a corner of the page, until it is dismissed. */
export function showNotice(
  document: Document,
  translate: Translate,
  settings: Settings,
  message: MessageKey,
): void {
  dismissNotice(document);
  const { host, root } = createHost(document, noticeHost, readerStyles);
  const dismiss = () => {
    host.remove();
    render(null, root);
  };
  render(
    <Texts.Provider value={translate}>
      <Notice variant="message" settings={settings} text={translate(message)} onDismiss={dismiss} />
    </Texts.Provider>,
    root,
  );
  document.documentElement.append(host);
}

/** Takes a message away that no longer holds. */
export function dismissNotice(document: Document): void {
  document.querySelector(noticeHost)?.remove();
}
