import { createHost, noticeHost } from '../page/own-hosts.ts';
import { showInsteadOfPage } from '../page/show-instead.ts';
import { takeFocus } from '../page/take-focus.ts';
import type { NoticeContext } from '../reader/notices.ts';
import type { MessageKey } from '../reader/texts.ts';
import { controlsPaperOf } from '../reader/view-style.ts';
import { bring } from './bring.ts';
import { openPage } from './services.ts';

/**
 * Shows, in the place of the page, that its text is still to come.
 *
 * @param onClose called when the reader wants the page.
 * @param onLost called when the page has taken it away, and when nothing could be shown in the page's place.
 * @returns a function that shows the page again.
 */
export function showWaiting(
  document: Document,
  context: Promise<NoticeContext>,
  onClose: () => void,
  onLost: () => void,
): () => void {
  let hide = () => {};
  let isOver = false;
  Promise.all([bring('notices'), context]).then(([draw, context]) => {
    if (isOver) return;
    const host = createHost(document, noticeHost);
    const title = document.title.replace(/\s[|–-]\s[^|–-]*$/, '');
    const { root, end } = draw.waiting(host, context, title, onClose);
    const shown = showInsteadOfPage(document, host, controlsPaperOf(context.settings), onLost);
    takeFocus(root);
    hide = () => {
      shown.restore();
      end();
    };
  }, failOpen);
  function failOpen(error: unknown) {
    console.info('Đọc Sạch:', error);
    if (!isOver) onLost();
  }
  return () => {
    isOver = true;
    hide();
  };
}

/** Messages that an article's page gives no reason for. */
const reportable: readonly MessageKey[] = [
  'nothingToRead',
  'textNotThere',
  'nothingToSave',
  'textNotThereToSave',
];

/** The message that is shown or on its way. */
let latest = Symbol();

/** Shows a message over a corner of the page, until it is dismissed. */
export async function showNotice(
  document: Document,
  context: NoticeContext,
  message: MessageKey,
): Promise<void> {
  dismissNotice(document);
  const mine = latest;
  const draw = await bring('notices');
  if (mine !== latest) return;
  const host = createHost(document, noticeHost);
  const { end } = draw.message(host, context, {
    text: context.translate(message),
    onReport: reportable.includes(message) ? () => openPage('report') : null,
    onDismiss: () => {
      host.remove();
      end();
    },
  });
  document.documentElement.append(host);
}

/** Takes a message away that no longer holds. */
export function dismissNotice(document: Document): void {
  latest = Symbol();
  document.querySelector(noticeHost)?.remove();
}
