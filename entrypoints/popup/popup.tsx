import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../src/reader/forms/switch.tsx';
import { type MessageKey, useTexts } from '../../src/reader/texts.ts';
import { View } from '../../src/reader/view.tsx';
import type { Settings } from '../../src/settings/settings.ts';
import type { Address } from '../../src/site/address.ts';

interface Props {
  page: Address['kind'];
  settings: Settings;
  /** The keys that toggle the reading view, as the browser writes them; null when none are set. */
  shortcut: string | null;
  /** Gives whether the reading view could be opened. */
  onOpen(): Promise<boolean>;
  onAutomatic(on: boolean): Promise<unknown>;
  /** Opens the options page. */
  onOptions(): void;
}

const about: Record<Address['kind'], MessageKey> = {
  article: 'popupArticle',
  print: 'popupArticle',
  list: 'popupList',
  other: 'popupNotArticle',
};

/** What the extension does, and whether this page can be read. */
export function Popup({ page, settings, shortcut, onOpen, onAutomatic, onOptions }: Props) {
  const t = useTexts();
  const [isOn, setOn] = useState(settings.automatic);
  // Whoever has changed it, here or elsewhere.
  useEffect(() => setOn(settings.automatic), [settings.automatic]);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const isArticle = page === 'article' || page === 'print';
  const open = () =>
    onOpen().then(
      (opened) => setFailure(opened ? null : 'popupFailed'),
      () => setFailure('popupFailed'),
    );
  const change = (on: boolean) => {
    setOn(on);
    onAutomatic(on).catch(() => setOn(!on));
  };
  return (
    <View kind="page" settings={settings}>
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
          <Switch name="automatic" words={t('automatic')} on={isOn} onChange={change} />
          <button type="button" class="quiet-action" data-action="options" onClick={onOptions}>
            {t('allSettings')}
          </button>
          {shortcut && <p class="shortcut">{t('popupShortcut', shortcut)}</p>}
        </footer>
      </main>
    </View>
  );
}
