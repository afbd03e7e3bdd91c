import { Switch } from '../../reader/forms/switch.tsx';
import { SettingsStatus } from '../../reader/settings-status.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { View } from '../../reader/view.tsx';
import type { LiveSettings } from '../../settings/settings.ts';
import type { SavedList } from '../saved-list/saved-list.ts';
import { PopupFoot } from './popup-foot.tsx';
import { PopupList } from './popup-list.tsx';
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
  return (
    <View kind="page" settings={chosen}>
      <main class="popup">
        <h1 class="unseen">{translate('savedArticles')}</h1>
        <PopupList list={list} page={page} hasSingleKeys={chosen.singleKeys}>
          <TabPart page={page} services={tab} shortcut={shortcut} />
        </PopupList>
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
