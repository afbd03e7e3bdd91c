import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { note, x } from '../icons/icon-paths.ts';
import { Spoken } from '../status.tsx';
import { useTexts } from '../texts.ts';
import type { Book } from './book.ts';
import { useDesk } from './use-desk.ts';

/** What stands after the article: the way to all that is marked, the notes on paper, and what is told of changes. */
export function AfterMarked({ view, book, onAll }: { view: HTMLElement; book: Book; onAll(): void }) {
  const translate = useTexts();
  useDesk(view);
  const count = book.marked.length;
  const written = new Intl.NumberFormat(translate('language')).format(count);
  return (
    <>
      {count > 0 && (
        <button type="button" class="all-marked" data-action="all-notes" onClick={onAll}>
          <Icon paths={note} />
          {translate('markedCount', written)}
        </button>
      )}
      <PrintedNotes book={book} />
      <ToldBox book={book} />
    </>
  );
}

/**
 * On paper: each note with the words that it is of. There while the page is printed alone: a script of the newspaper's page
 * reads whatever stands in the view, and what somebody wrote for themselves need not stand there unseen.
 */
function PrintedNotes({ book }: { book: Book }) {
  const translate = useTexts();
  const isPrinting = useIsPrinting();
  const noted = book.marked.filter(({ highlight }) => highlight.note !== '');
  if (!isPrinting || noted.length === 0) return null;
  return (
    <section class="printed printed-notes">
      <h2>{translate('notes')}</h2>
      <ol>
        {noted.map(({ highlight }) => (
          <li key={highlight.id}>
            <q lang="vi">{highlight.anchor.quote}</q>
            <p>{highlight.note}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Both browsers wait, before they lay a sheet out, for what is drawn when they say that they print. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const follow = ({ type, isTrusted }: Event) => isTrusted && setPrinting(type === 'beforeprint');
    for (const name of ['beforeprint', 'afterprint']) addEventListener(name, follow);
    return () => {
      for (const name of ['beforeprint', 'afterprint']) removeEventListener(name, follow);
    };
  }, []);
  return isPrinting;
}

/** What went wrong, and what can be taken back, until it is put away; what went well is only spoken. */
function ToldBox({ book }: { book: Book }) {
  const translate = useTexts();
  const { told } = book;
  const isSeen = told !== null && (told.isFault || told.removed !== undefined);
  return (
    <div class={isSeen ? 'told' : 'unseen'}>
      <Spoken text={told ? translate(told.words) : ''} />
      {isSeen && told.removed && (
        <button type="button" class="card-button" data-action="undo" onClick={() => void book.undo()}>
          {translate('undo')}
        </button>
      )}
      {isSeen && (
        <button
          type="button"
          class="card-button"
          data-action="dismiss-told"
          aria-label={translate('dismiss')}
          title={translate('dismiss')}
          onClick={() => book.tell(null)}
        >
          <Icon paths={x} />
        </button>
      )}
    </div>
  );
}
