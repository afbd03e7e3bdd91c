import type { LiveSettings } from '../../settings/settings.ts';
import { onSingleKeys } from '../on-single-keys.ts';
import type { ToolName } from '../tools/tool.ts';
import type { Desk } from './desk.ts';
import { caretRange, selectedRange } from './selected-range.ts';

/**
 * The keys that are there once something is marked or selected; the list that `?` shows is tools/keys/key-list.tsx.
 *
 * @returns a function that ends it.
 */
export function listenForMarkingKeys(
  window: Window,
  settings: LiveSettings,
  desk: Desk,
  toggleTool: (tool: ToolName) => void,
): () => void {
  const openAtCaret = (atNote: boolean) => {
    const caret = caretRange(desk.article);
    const span = caret && spanAround(desk, caret);
    const marked = span === null ? undefined : desk.book.at(span);
    if (marked) desk.open({ id: marked.highlight.id, atNote });
    return marked !== undefined;
  };
  const letters = onSingleKeys(window, settings, {
    h: () => void desk.mark(),
    n: () => (selectedRange(desk.article) ? void desk.mark(undefined, true) : void openAtCaret(true)),
    g: () => {
      if (desk.book.marked.length > 0) toggleTool('notes');
    },
  });
  const ended = new AbortController();
  // With the browser's text cursor (F7) inside a highlight; on a link or a button the key is theirs.
  const enter = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const isOurs = target instanceof Element && target.matches('.view, body, html');
    if (!event.isTrusted || event.key !== 'Enter' || event.defaultPrevented || !isOurs) return;
    if (openAtCaret(false)) event.preventDefault();
  };
  // On its way down: up from the view nothing comes (src/page/keep-from-page.ts).
  window.addEventListener('keydown', enter, { capture: true, signal: ended.signal });
  return () => {
    letters();
    ended.abort();
  };
}

/** Where a text cursor stands in the whole text. */
function spanAround(desk: Desk, caret: Range): number | null {
  const reaching = caret.cloneRange();
  const { endContainer: node, endOffset } = caret;
  if (!(node instanceof Text)) return null;
  // A range of nothing holds nothing: one sign of it tells where it is.
  if (endOffset < node.length) reaching.setEnd(node, endOffset + 1);
  else if (endOffset > 0) reaching.setStart(node, endOffset - 1);
  return desk.book.spanOf(reaching)?.start ?? null;
}
