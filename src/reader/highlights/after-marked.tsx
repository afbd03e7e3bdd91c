import { Icon } from '../icons/icon.tsx';
import { note, x } from '../icons/icon-paths.ts';
import { Spoken } from '../status.tsx';
import { useTexts } from '../texts.ts';
import type { Book } from './book.ts';
import { useDesk } from './use-desk.ts';

/** What stands after the article: the way to all that is marked, and what is told of changes. */
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
      <ToldBox book={book} />
    </>
  );
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
