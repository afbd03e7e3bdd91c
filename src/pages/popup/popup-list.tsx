import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { ClearedLine } from '../saved-list/cleared-line.tsx';
import { BulkBar } from '../saved-list/later-parts.ts';
import { ListBody } from '../saved-list/list-body.tsx';
import { ListSearch } from '../saved-list/list-search.tsx';
import { MoveLine } from '../saved-list/move-line.tsx';
import type { SavedList } from '../saved-list/saved-list.ts';
import { useDesk } from '../saved-list/use-desk.tsx';
import { useListKeys } from '../saved-list/use-list-keys.ts';
import { PopupFilters } from './popup-filters.tsx';
import type { TabPage } from './tab-part.tsx';

export interface PopupListProps {
  list: SavedList;
  page: TabPage;
  hasSingleKeys: boolean;
  /** What stands between the search and the list. */
  children: ComponentChildren;
}

/** The list with what searches and narrows it, and what tells of it. */
export function PopupList({ list, page, hasSingleKeys, children }: PopupListProps) {
  const translate = useTexts();
  const desk = useDesk(list);
  const { state } = desk;
  useListKeys(desk, hasSingleKeys);
  useEffect(() => list.follow(), [list]);
  useLayoutEffect(() => desk.search.current?.focus(), [desk.search]);
  const toNewspaper = page.kind === 'other' && (
    <a class="plain" href="https://baothanhhoa.vn/" target="_blank" rel="noopener noreferrer">
      {translate('visitNewspaper')}
    </a>
  );
  return (
    <>
      <ListSearch desk={desk} />
      {children}
      {state.selected.size > 0 ? (
        <BulkBar desk={desk} onExport={null} />
      ) : (
        <PopupFilters list={list} state={state} />
      )}
      <ListBody desk={desk} hasBoxes={false} isScroller whenEmpty={toNewspaper} />
      <ClearedLine services={list.services} />
      <MoveLine services={list.services} onUndo={desk.undo} />
      {desk.overlays}
    </>
  );
}
