import { useState } from 'preact/hooks';
import { Switch } from '../../reader/forms/switch.tsx';
import { SettingsStatus } from '../../reader/settings-status.tsx';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { View } from '../../reader/view.tsx';
import type { LiveSettings } from '../../settings/settings.ts';

/** What stands in the tab under the popup. */
type PageKind = 'article' | 'print' | 'list' | 'other';

export interface PopupProps {
  page: PageKind;
  settings: LiveSettings;
  /** The keys that toggle the reading view, as the browser writes them; null when none are set. */
  shortcut: string | null;
  /** Gives whether the reading view could be opened. */
  onOpen(): Promise<boolean>;
  /** Opens the options page. */
  onOptions(): void;
}

const about: Record<PageKind, MessageKey> = {
  article: 'popupArticle',
  print: 'popupArticle',
  list: 'popupList',
  other: 'popupNotArticle',
};

/** What the extension does, and whether this page can be read. */
export function Popup({ page, settings, shortcut, onOpen, onOptions }: PopupProps) {
  const t = useTexts();
  const chosen = useSettings(settings);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isArticle = page === 'article' || page === 'print';
  const open = () =>
    onOpen().then(
      (opened) => setFailure(opened ? null : 'popupFailed'),
      () => setFailure('popupFailed'),
    );
  return (
    <View kind="page" settings={chosen}>
      <main class="popup">
        <header>
          <h1 lang="vi">Đọc Sạch</h1>
          <p class="about">{t('popupAbout')}</p>
        </header>
        <section class="page">
          <p role="status">{t(failure ?? about[page])}</p>
          {isArticle && (
            <button type="button" class="action" data-action="open" onClick={open}>
              {t('openReader')}
            </button>
          )}
          {page === 'other' && (
            <a class="action" href="https://baothanhhoa.vn/" target="_blank" rel="noopener noreferrer">
              {t('visitNewspaper')}
            </a>
          )}
        </section>
        <footer>
          <Switch
            name="automatic"
            words={t('automatic')}
            on={chosen.automatic}
            onChange={(on) => settings.change({ automatic: on, automaticAnnounced: true })}
          />
          <button type="button" class="quiet-action" data-action="options" onClick={onOptions}>
            {t('allSettings')}
          </button>
          {shortcut && <p class="shortcut">{t('popupShortcut', shortcut)}</p>}
          {/* Below what was pressed, which a second press must find where it was. */}
          <SettingsStatus settings={settings} />
        </footer>
      </main>
    </View>
  );
}
