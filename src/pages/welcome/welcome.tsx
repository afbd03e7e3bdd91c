import { SettingsStatus } from '../../reader/settings-status.tsx';
import { useTexts } from '../../reader/texts.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { newspaper } from '../newspaper.ts';
import { Page } from '../page.tsx';
import { Sample } from '../sample.tsx';
import { Section } from '../section.tsx';
import type { PageServices } from '../services.ts';
import { Shortcut } from '../shortcut.tsx';
import { AutomaticChoice } from './automatic-choice.tsx';
import { CrowdedPage } from './crowded-page.tsx';

export interface WelcomeProps {
  settings: LiveSettings;
  services: PageServices;
  /** Some of what the reader had chosen could not be read, and its defaults are used. */
  damaged: boolean;
  /** The extension's own icon, as it stands in the toolbar. */
  icon: string;
  onOptions(): void;
}

/** What will happen, shown once after the extension was installed, and the choice whether it happens by itself. */
export function Welcome({ settings, services, damaged, icon, onOptions }: WelcomeProps) {
  const translate = useTexts();
  return (
    <Page
      title={translate('welcomeTitle')}
      about={translate('welcomeAbout')}
      settings={settings}
      services={services}
    >
      <Section id="what" title={translate('welcomeWhat')}>
        <div class="before-after">
          <figure class="before">
            <figcaption>{translate('welcomeBefore')}</figcaption>
            <CrowdedPage />
          </figure>
          <figure class="after-it">
            <figcaption>{translate('welcomeAfter')}</figcaption>
            <Sample />
          </figure>
        </div>
      </Section>
      <SettingsStatus settings={settings} damaged={damaged} />
      <AutomaticChoice settings={settings} />
      <Section id="button" title={translate('welcomeButton')}>
        <p class="with-icon">
          <img src={icon} alt="" width="32" height="32" />
          <span>{translate(services.hasShortcuts ? 'welcomeButtonAbout' : 'welcomeMenuAbout')}</span>
        </p>
        {services.hasShortcuts && <Shortcut command="toggle-reader" services={services} />}
        <p class="quiet">{translate('welcomeBack')}</p>
      </Section>
      <div class="buttons page-foot">
        <a class="plain strong" href={newspaper} rel="noopener noreferrer">
          {translate('visitNewspaper')}
        </a>
        <button type="button" class="plain" data-action="options" onClick={onOptions}>
          {translate('allSettings')}
        </button>
      </div>
    </Page>
  );
}
