import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { newspaper } from '../newspaper.ts';
import { ClearedLine } from '../saved-list/cleared-line.tsx';
import { BulkBar, bringRest } from '../saved-list/later-parts.ts';
import { ListBody } from '../saved-list/list-body.tsx';
import { MoveLine } from '../saved-list/move-line.tsx';
import type { SavedList } from '../saved-list/saved-list.ts';
import { type Desk, useDesk } from '../saved-list/use-desk.tsx';
import { useListKeys } from '../saved-list/use-list-keys.ts';
import type { TabPage } from './tab-part.tsx';

export interface PopupListProps {
  list: SavedList;
  page: TabPage;
  hasSingleKeys: boolean;
  search: Desk['search'];
  /** Takes what the keys of the search lead to. */
  desk: RefObject<Desk | null>;
}

/** The rows, and what tells of them. */
export function PopupList({ list, page, hasSingleKeys, search, desk: taken }: PopupListProps) {
  const translate = useTexts();
  const desk = useDesk(list, search);
  useLayoutEffect(() => {
    taken.current = desk;
  });
  useListKeys(desk, hasSingleKeys);
  useEffect(() => {
    bringRest();
    return list.follow();
  }, [list]);
  const toNewspaper = page.kind === 'other' && (
    <a class="plain" href={newspaper} target="_blank" rel="noopener noreferrer">
      {translate('visitNewspaper')}
    </a>
  );
  return (
    <>
      {desk.state.selected.size > 0 && <BulkBar desk={desk} onExport={null} />}
      <ListBody desk={desk} hasBoxes={false} isScroller whenEmpty={toNewspaper} />
      <ClearedLine services={list.services} />
      <MoveLine services={list.services} onUndo={desk.undo} />
      {desk.overlays}
    </>
  );
}
