import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { newspaper } from '../newspaper.ts';
import { BulkBar } from '../saved-list/bulk-bar.tsx';
import { ClearedLine } from '../saved-list/cleared-line.tsx';
import { ListBody } from '../saved-list/list-body.tsx';
import { ListSearch } from '../saved-list/list-search.tsx';
import { MoveLine } from '../saved-list/move-line.tsx';
import type { SavedList } from '../saved-list/saved-list.ts';
import { useDesk } from '../saved-list/use-desk.tsx';
import { useListKeys } from '../saved-list/use-list-keys.ts';
import { ListHead } from './list-head.tsx';
import { SidePanel } from './side-panel.tsx';

export interface ArticlesPartProps {
  list: SavedList;
  hasSingleKeys: boolean;
  /** Null where nothing exports. */
  onExport: ((keys: string[]) => void) | null;
}

/** The list, with its filters beside it. */
export function ArticlesPart({ list, hasSingleKeys, onExport }: ArticlesPartProps) {
  const translate = useTexts();
  const search = useRef<HTMLInputElement>(null);
  const desk = useDesk(list, search);
  const { state } = desk;
  useListKeys(desk, hasSingleKeys);
  useLayoutEffect(() => search.current?.focus(), []);
  return (
    <div class="articles">
      <SidePanel list={list} state={state} />
      <section class="articles-list" aria-label={translate('savedArticles')}>
        <div class="articles-top">
          <ListSearch desk={desk} />
          {state.selected.size > 0 ? <BulkBar desk={desk} onExport={onExport} /> : <ListHead desk={desk} />}
        </div>
        <ListBody
          desk={desk}
          hasBoxes
          isScroller={false}
          whenEmpty={
            <a class="plain" href={newspaper} rel="noopener noreferrer">
              {translate('visitNewspaper')}
            </a>
          }
        />
      </section>
      <ClearedLine services={list.services} />
      <MoveLine services={list.services} onUndo={desk.undo} />
      {desk.overlays}
    </div>
  );
}
