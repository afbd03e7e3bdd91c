import { render } from 'preact';
import { closeOnEscape } from '../../src/page/close-on-escape.ts';
import { noticeHost } from '../../src/page/own-hosts.ts';
import { showInsteadOfPage } from '../../src/page/show-instead.ts';
import { takeFocus } from '../../src/page/take-focus.ts';
import { Notice } from '../../src/reader/notice.tsx';
import { readerStyles } from '../../src/reader/styles/index.ts';
import { type MessageKey, Texts, type Translate } from '../../src/reader/texts.ts';
import { createHost } from './create-host.ts';

/**
 * Shows, in the place of the page, that its text is still to come.
 *
 * @returns a function that shows the page again.
 */
export function showWaiting(document: Document, translate: Translate, onClose: () => void): () => void {
  const { host, root } = createHost(document, noticeHost, readerStyles);
  render(
    <Texts.Provider value={translate}>
      <Notice variant="waiting" title={document.title.replace(/\s+[|–-]\s+[^|–-]*$/, '')} onClose={onClose} />
    </Texts.Provider>,
    root,
  );
  const restore = showInsteadOfPage(document, host, onClose);
  takeFocus(root);
  const stopListening = closeOnEscape(document, onClose);
  return () => {
    stopListening();
    restore();
    render(null, root);
  };
}

/** Shows a message over a corner of the page, until it is dismissed. */
export function showNotice(document: Document, translate: Translate, message: MessageKey): void {
  dismissNotice(document);
  const { host, root } = createHost(document, noticeHost, readerStyles);
  const dismiss = () => {
    host.remove();
    render(null, root);
  };
  render(
    <Texts.Provider value={translate}>
      <Notice variant="message" text={translate(message)} onDismiss={dismiss} />
    </Texts.Provider>,
    root,
  );
  document.documentElement.append(host);
}

/** Takes a message away that no longer holds. */
export function dismissNotice(document: Document): void {
  document.querySelector(noticeHost)?.remove();
}
