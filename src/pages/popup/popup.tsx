import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Switch } from '../../reader/forms/switch.tsx';
import { SettingsStatus } from '../../reader/settings-status.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { View } from '../../reader/view.tsx';
import type { LiveSettings } from '../../settings/settings.ts';
import { BulkBar } from '../saved-list/bulk-bar.tsx';
import { ClearedLine } from '../saved-list/cleared-line.tsx';
import { ListBody } from '../saved-list/list-body.tsx';
import { MoveLine } from '../saved-list/move-line.tsx';
import type { SavedList } from '../saved-list/saved-list.ts';
import { SearchBox } from '../saved-list/search-box.tsx';
import { useDesk } from '../saved-list/use-desk.tsx';
import { useListKeys } from '../saved-list/use-list-keys.ts';
import { PopupFilters } from './popup-filters.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { type TabPage, TabPart, type TabServices } from './tab-part.tsx';

export interface PopupProps {
  list: SavedList;
  page: TabPage;
  tab: TabServices;
  settings: LiveSettings;
  /** The keys that toggle the reading view, as the browser writes them; null when none are set. */
  shortcut: string | null;
  /** Opens the options page. */
  onOptions(): void;
  /** Opens the list as a page. */
  onLibrary(): void;
}

/** The saved list, and what can be done with the page in the tab. */
export function Popup({ list, page, tab, settings, shortcut, onOptions, onLibrary }: PopupProps) {
  const translate = useTexts();
  const chosen = useSettings(settings);
  const desk = useDesk(list);
  const { state } = desk;
  useListKeys(desk, chosen.singleKeys);
  useEffect(() => list.follow(), [list]);
  useLayoutEffect(() => desk.search.current?.focus(), [desk.search]);
  return (
    <View kind="page" settings={chosen}>
      <main class="popup">
        <h1 class="unseen">{translate('savedArticles')}</h1>
        <SearchBox
          query={state.view.query}
          elementRef={desk.search}
          onSearch={(query) => void list.show({ query })}
          onDown={desk.enter}
          onEnter={() => void list.first().then((first) => first && desk.act('open', first))}
        />
        <TabPart page={page} services={tab} shortcut={shortcut} />
        {state.selected.size > 0 ? (
          <BulkBar desk={desk} onExport={null} />
        ) : (
          <PopupFilters list={list} state={state} />
        )}
        <ListBody
          desk={desk}
          hasBoxes={false}
          isScroller
          whenEmpty={
            page.kind === 'other' && (
              <a class="plain" href="https://baothanhhoa.vn/" target="_blank" rel="noopener noreferrer">
                {translate('visitNewspaper')}
              </a>
            )
          }
        />
        <ClearedLine services={list.services} />
        <MoveLine services={list.services} onUndo={desk.undo} />
        <PopupFoot {...{ onOptions, onLibrary }}>
          <Switch
            name="automatic"
            words={translate('automatic')}
            on={chosen.automatic}
            onChange={(on) => settings.change({ automatic: on, automaticAnnounced: true })}
          />
        </PopupFoot>
        {/* Below what was pressed, which a second press must find where it was. */}
        <SettingsStatus settings={settings} />
        {desk.overlays}
      </main>
    </View>
  );
}
