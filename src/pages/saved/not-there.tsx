import { safeAddress } from '../../reader/safe-address.ts';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { Page } from '../page.tsx';
import type { PageServices } from '../services.ts';

export interface NotThereProps {
  /** Why no article can be shown. */
  words: MessageKey;
  /** The newspaper's page of it, where that is known. */
  url: string | null;
  settings: LiveSettings;
  services: PageServices;
}

/** Stands where a saved article cannot be shown. */
export function NotThere({ words, url, settings, services }: NotThereProps) {
  const translate = useTexts();
  const address = url === null ? null : safeAddress(url);
  return (
    <Page title={translate('savedArticles')} about={translate(words)} settings={settings} services={services}>
      <div class="part buttons">
        <a class="plain" href="/library.html">
          {translate('backToList')}
        </a>
        {address !== null && (
          <a class="plain" href={address} rel="noopener noreferrer">
            {translate('originalPage')}
          </a>
        )}
      </div>
    </Page>
  );
}
