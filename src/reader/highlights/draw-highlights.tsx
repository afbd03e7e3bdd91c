import { render } from 'preact';
import { bringStyles } from '../bring-styles.ts';
import { Texts } from '../texts.ts';
import { AfterMarked } from './after-marked.tsx';
import { Book } from './book.ts';
import { Desk, keepDesk } from './desk.ts';
import type { HighlightsPart, HighlightsProps } from './highlights-part.ts';
import { listenForMarkingKeys } from './marking-keys.ts';
import { paintMarked } from './paint.ts';
import { printNotes } from './printed-notes.tsx';
import { highlightStyles } from './styles/index.ts';
import { watchPresses } from './watch-presses.ts';
import { watchSelection } from './watch-selection.ts';

/** Paints what is marked in a view, and lets the reader mark more. */
export const drawHighlights: HighlightsPart['draw'] = (container, props) => {
  const view = container.closest<HTMLElement>('.view');
  const shown = view?.querySelector<HTMLElement>('article');
  if (!view || !shown) return () => {};
  bringStyles(container.getRootNode(), 'highlight-styles', highlightStyles);
  const { article, highlights, settings } = props;
  const { services, canSave } = highlights;
  const book = new Book({ article: shown, key: article.key, services, canSave });
  const desk = new Desk(book, shown, props.openTool);
  keepDesk(view, desk);
  const endings = [
    paintMarked(view, book),
    drawAfter(view, desk, props),
    watchPresses(desk),
    watchText(shown, book),
    listenForMarkingKeys(window, settings, desk, props.toggleTool),
    services.watch(article.key, () => void book.refresh()),
    book.subscribe(() => props.onMarked(book.marked.length)),
  ];
  void begin(desk, highlights.initial ?? null, endings);
  return () => {
    for (const end of endings.splice(0)) end();
    props.onMarked(0);
  };
};

/** Goes to the highlight that was asked for; only then what is selected counts. */
async function begin(desk: Desk, initial: string | null, endings: (() => void)[]): Promise<void> {
  await desk.book.refresh();
  if (endings.length === 0) return;
  const wanted = initial === null ? undefined : desk.book.find(initial);
  if (wanted) desk.goTo(wanted);
  endings.push(watchSelection(desk));
}

/** A page that came in parts shows more of its text later. */
function watchText(article: HTMLElement, book: Book): () => void {
  const observer = new MutationObserver(() => book.remap());
  observer.observe(article, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

/** What stands at the view's end, where nothing else draws. */
function drawAfter(view: HTMLElement, desk: Desk, { translate, toggleTool }: HighlightsProps): () => void {
  const container = view.ownerDocument.createElement('section');
  container.className = 'after-marked';
  container.setAttribute('aria-label', translate('notes'));
  view.append(container);
  render(
    <Texts.Provider value={translate}>
      <AfterMarked view={view} book={desk.book} onAll={() => toggleTool('notes')} />
    </Texts.Provider>,
    container,
  );
  const endPrinting = printNotes(container, desk.book, translate);
  return () => {
    endPrinting();
    render(null, container);
    container.remove();
  };
}
