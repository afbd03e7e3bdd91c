import { useTexts } from '../../reader/texts.ts';
import { allOrNone } from '../saved-list/selection.ts';
import type { Desk } from '../saved-list/use-desk.tsx';

/** How many there are, and what can be done with all. */
export function ListHead({ desk }: { desk: Desk }) {
  const translate = useTexts();
  const { list, state } = desk;
  const { order, isWhole, view } = state;
  if (order.length === 0) return null;
  return (
    <div class="list-head">
      <p>{isWhole && translate('articlesFound', order.length.toLocaleString(translate('language')))}</p>
      <button
        type="button"
        class="bulk-button"
        data-action="select-all"
        onClick={() => {
          list.put(allOrNone(list.state));
          desk.enter();
        }}
      >
        {translate('selectAll')}
      </button>
      {view.shelf === 'trash' && (
        <>
          <button type="button" class="bulk-button" data-action="empty-trash" onClick={desk.deleteAll}>
            {translate('emptyTrashAction')}
          </button>
          <p class="quiet trash-about">{translate('trashAbout')}</p>
        </>
      )}
    </div>
  );
}
