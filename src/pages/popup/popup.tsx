import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Switch } from '../../reader/forms/switch.tsx';
import { SettingsStatus } from '../../reader/settings-status.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { View } from '../../reader/view.tsx';
import type { LiveSettings } from '../../settings/settings.ts';
import type { SavedList } from '../saved-list/saved-list.ts';
import { SearchBox } from '../saved-list/search-box.tsx';
import { PopupFilters } from './popup-filters.tsx';
import { PopupFoot } from './popup-foot.tsx';
import type { PopupListProps } from './popup-list.tsx';
import { type TabPage, TabPart, type TabServices } from './tab-part.tsx';
import { useAsked } from './use-asked.ts';
import { useDeskKeys } from './use-desk-keys.ts';

/** What the popup comes without, so that it shows sooner. */
export interface LateList {
  list: SavedList;
  List: ComponentType<PopupListProps>;
}

export interface PopupProps {
  /** Null until it has come. */
  late: LateList | null;
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
export function Popup({ late, page, tab, settings, shortcut, onOptions, onLibrary }: PopupProps) {
  const translate = useTexts();
  const chosen = useSettings(settings);
  const search = useRef<HTMLInputElement>(null);
  const { desk, lead } = useDeskKeys(late !== null, search);
  const { view, state, show } = useAsked(late?.list ?? null);
  useLayoutEffect(() => search.current?.focus(), []);
  return (
    <View kind="page" settings={chosen}>
      <main class="popup">
        <h1 class="unseen">{translate('savedArticles')}</h1>
        <SearchBox
          query={view.query}
          elementRef={search}
          onSearch={(query) => {
            lead(null);
            show({ query });
          }}
          onDown={() => lead('enter')}
          onEnter={() => lead('openFirst')}
        />
        <TabPart page={page} services={tab} shortcut={shortcut} />
        {!state?.selected.size && (
          <PopupFilters view={view} onShow={show} list={late?.list ?? null} state={state} />
        )}
        {late ? (
          <late.List list={late.list} hasSingleKeys={chosen.singleKeys} {...{ page, search, desk }} />
        ) : (
          <div class="list-body" aria-busy="true" />
        )}
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
      </main>
    </View>
  );
}
