import type { ComponentChildren } from 'preact';
import { firstView, isNarrowed, type ListView } from '../../library/list/view.ts';
import { Spoken } from '../../reader/status.tsx';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import { changeFailed, readingFailed } from './failure-words.ts';
import { ListGrid } from './list-grid.tsx';
import type { Desk } from './use-desk.tsx';

export interface ListBodyProps {
  desk: Desk;
  hasBoxes: boolean;
  /** The button below the sentence of an empty list. */
  whenEmpty: ComponentChildren;
  /** Its rows scroll in it, and not with the page. */
  isScroller: boolean;
}

/** The rows; or why there are none, and what to do then. */
export function ListBody({ desk, hasBoxes, whenEmpty, isScroller }: ListBodyProps) {
  const translate = useTexts();
  const { list, state, holder } = desk;
  const { order, view, failure, refusal, isWhole, isStale } = state;
  // For a phrase, texts are read: the first that have it show meanwhile.
  const isSearching = isNarrowed(view) && (isStale || !isWhole) && !failure;
  const isNothing = order.length === 0;
  return (
    <div
      class="list-body"
      ref={holder}
      data-scroller={isScroller ? '' : undefined}
      data-stale={isStale ? '' : undefined}
      aria-busy={isSearching}
    >
      {isSearching && (
        <p class="searching">
          <span>{translate('searching')}</span>
        </p>
      )}
      <Spoken class="unseen" text={isWhole && isNarrowed(view) ? found(order.length) : ''} />
      {refusal && (
        <p class="refusal" role="alert">
          {translate(changeFailed[refusal])}
        </p>
      )}
      {failure && (
        <div class="nothing">
          <p role="alert">{translate(readingFailed[failure])}</p>
          <button type="button" class="plain" data-action="retry" onClick={() => void list.retry()}>
            {translate('tryAgain')}
          </button>
        </div>
      )}
      {!isNothing && (
        <ListGrid
          list={list}
          state={state}
          hasBoxes={hasBoxes}
          onAct={desk.act}
          onMenu={desk.openMenu}
          onLeave={() => desk.search.current?.focus()}
        />
      )}
      {isNothing && !failure && isWhole && <Nothing desk={desk} whenEmpty={whenEmpty} />}
    </div>
  );

  function found(count: number): string {
    return count === 0
      ? translate('noMatches')
      : translate('articlesFound', count.toLocaleString(translate('language')));
  }
}

const empty: Record<ListView['shelf'], MessageKey> = {
  list: 'emptyList',
  archive: 'emptyArchive',
  trash: 'emptyTrash',
};

function Nothing({ desk, whenEmpty }: Pick<ListBodyProps, 'desk' | 'whenEmpty'>) {
  const translate = useTexts();
  const { view } = desk.state;
  if (!isNarrowed(view))
    return (
      <div class="nothing" data-nothing="empty">
        <p>{translate(empty[view.shelf])}</p>
        {view.shelf === 'list' && whenEmpty}
      </div>
    );
  return (
    <div class="nothing" data-nothing="no-matches">
      <p>{translate('noMatches')}</p>
      <button
        type="button"
        class="plain"
        data-action="clear-search"
        onClick={() => {
          void desk.list.show({ query: '', filters: firstView.filters });
          desk.search.current?.focus();
        }}
      >
        {translate('clearSearch')}
      </button>
    </div>
  );
}
