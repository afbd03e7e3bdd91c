import { Switch } from '../../reader/forms/switch.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { undoableChange } from '../../settings/undoable-change.ts';
import { Section } from '../section.tsx';
import { OffList } from './off-list.tsx';

/** When the reading view opens by itself, and where it does not. */
export function Opening({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { automatic, sectionsOff, articlesOff } = useSettings(settings);
  return (
    <Section id="opening" title={translate('opening')}>
      <Switch
        name="automatic"
        words={translate('automatic')}
        on={automatic}
        onChange={(on) => settings.change({ automatic: on, automaticAnnounced: true })}
      />
      <p class="quiet">{translate('automaticAbout')}</p>
      <OffList
        name="sections-off"
        title={translate('sectionsOff')}
        none={translate('sectionsOffNone')}
        items={sectionsOff}
        words={(section) => section}
        onChange={(items) => undoableChange(settings, { sectionsOff: items })}
      />
      <OffList
        name="articles-off"
        title={translate('articlesOff')}
        none={translate('articlesOffNone')}
        items={articlesOff}
        words={(key) => translate('articleNumber', ...numberAndHost(key))}
        onChange={(items) => undoableChange(settings, { articlesOff: items })}
      />
    </Section>
  );
}

/** A key is `host/id`. */
function numberAndHost(key: string): [number: string, host: string] {
  const [host = '', number = ''] = key.split('/');
  return [number, host];
}
