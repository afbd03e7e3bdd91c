import { SettingsStatus } from '../../reader/settings-status.tsx';
import { useTexts } from '../../reader/texts.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { Page } from '../page.tsx';
import type { OptionsServices } from '../services.ts';
import { Keys } from './keys.tsx';
import { Listening } from './listening.tsx';
import { Opening } from './opening.tsx';
import { Privacy } from './privacy.tsx';
import { TextAndColours } from './text-and-colours.tsx';
import { Transfer } from './transfer.tsx';

export interface OptionsProps {
  settings: LiveSettings;
  services: OptionsServices;
  /** Some of what the reader had chosen could not be read, and its defaults are used. */
  damaged: boolean;
}

/** Everything that can be chosen, and what is kept of it. */
export function Options({ settings, services, damaged }: OptionsProps) {
  const translate = useTexts();
  return (
    <Page
      title={translate('optionsTitle')}
      about={translate('optionsAbout')}
      settings={settings}
      services={services}
    >
      <SettingsStatus settings={settings} damaged={damaged} />
      <Opening settings={settings} />
      <TextAndColours settings={settings} />
      <Listening settings={settings} services={services} />
      <Keys settings={settings} services={services} />
      <Transfer settings={settings} />
      <Privacy settings={settings} services={services} />
    </Page>
  );
}
