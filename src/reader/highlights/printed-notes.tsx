import { render } from 'preact';
import { bringStyles } from '../bring-styles.ts';
import type { Translate } from '../texts.ts';
import type { Book, Marked } from './book.ts';
import styles from './styles/printed-notes.css?inline';

/**
 * On paper: each note with the words that it is of. There while the page is printed alone, and in the newspaper's page in a
 * **closed** root: a script there can print whenever it likes (browsers trust `beforeprint` then as ever), and reads whatever
 * stands in an open one. So the reader's own printing has the notes, whichever way it began, and the page never has.
 *
 * @param after what stands after the article
 * @returns a function that ends it
 */
export function printNotes(after: HTMLElement, book: Book, translate: Translate): () => void {
  let clear = () => {};
  const follow = ({ type, isTrusted }: Event) => {
    if (!isTrusted) return;
    clear();
    const noted = book.marked.filter(({ highlight }) => highlight.note !== '');
    // At once: Firefox lays the sheet out when the event is over, and a component that draws itself anew comes too late.
    clear = type === 'beforeprint' && noted.length > 0 ? drawNotes(after, noted, translate) : () => {};
  };
  for (const name of ['beforeprint', 'afterprint']) addEventListener(name, follow);
  return () => {
    for (const name of ['beforeprint', 'afterprint']) removeEventListener(name, follow);
    clear();
  };
}

/** @returns a function that takes them away again */
function drawNotes(after: HTMLElement, noted: readonly Marked[], translate: Translate): () => void {
  const place = after.ownerDocument.createElement('section');
  place.className = 'printed printed-notes';
  // Beside what stands in the extension's own pages, no script of anybody else's runs.
  const isInPage = after.getRootNode() instanceof ShadowRoot;
  const root = isInPage ? place.attachShadow({ mode: 'closed' }) : place;
  bringStyles(isInPage ? root : after.ownerDocument, 'printed-notes-styles', styles);
  const inside = after.ownerDocument.createElement('div');
  root.append(inside);
  render(<OnPaper noted={noted} translate={translate} />, inside);
  after.append(place);
  return () => place.remove();
}

function OnPaper({ noted, translate }: { noted: readonly Marked[]; translate: Translate }) {
  return (
    <div class="on-paper">
      <h2>{translate('notes')}</h2>
      <ol>
        {noted.map(({ highlight }) => (
          <li key={highlight.id}>
            <q lang="vi">{highlight.anchor.quote}</q>
            <p>{highlight.note}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
