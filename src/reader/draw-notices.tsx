import { render, type VNode } from 'preact';
import { createRoot } from './create-root.ts';
import { Notice } from './notice.tsx';
import type { DrawNotices, DrawnNotice, NoticeContext } from './notices.ts';
import { noticeStyles } from './styles/notice-styles.ts';
import { Texts } from './texts.ts';

/** Draws notices with a copy of Preact of their own, since most pages show none. */
export const drawNotices: DrawNotices = {
  waiting: (host, context, title, onClose) =>
    draw(
      host,
      context,
      <Notice variant="waiting" settings={context.settings} title={title} onClose={onClose} />,
    ),
  message: (host, context, message) =>
    draw(host, context, <Notice variant="message" settings={context.settings} {...message} />),
};

function draw(element: HTMLElement, { translate }: NoticeContext, notice: VNode): DrawnNotice {
  const root = createRoot(element, noticeStyles);
  render(<Texts.Provider value={translate}>{notice}</Texts.Provider>, root);
  return { root, end: () => render(null, root) };
}
