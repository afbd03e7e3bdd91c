import { useState } from 'preact/hooks';
import { Switch } from '../../reader/forms/switch.tsx';
import { useTexts } from '../../reader/texts.ts';
import { KeyList } from '../../reader/tools/keys/key-list.tsx';
import { useSettings } from '../../reader/use-settings.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { type Happened, Outcome } from '../outcome.tsx';
import { Section } from '../section.tsx';
import type { OptionsServices } from '../services.ts';
import { Shortcut } from '../shortcut.tsx';

/** The shortcuts that work on any article, which only the browser can change, and the keys inside the reading view. */
export function Keys({ settings, services }: { settings: LiveSettings; services: OptionsServices }) {
  const translate = useTexts();
  const { singleKeys } = useSettings(settings);
  return (
    <Section id="keys" title={translate('keys')}>
      {services.hasShortcuts && <KeysAnywhere services={services} />}
      <h3>{translate('keysInside')}</h3>
      <KeyList />
      <Switch
        name="single-keys"
        words={translate('singleKeys')}
        on={singleKeys}
        onChange={(on) => settings.change({ singleKeys: on })}
      />
      <p class="quiet">{translate('singleKeysAbout')}</p>
    </Section>
  );
}

function KeysAnywhere({ services }: { services: OptionsServices }) {
  const translate = useTexts();
  const [happened, setHappened] = useState<Happened | null>(null);
  const open = () =>
    services.openShortcuts().then(
      () => setHappened(null),
      () => setHappened({ words: translate('shortcutsElsewhere') }),
    );
  return (
    <>
      <h3>{translate('keysAnywhere')}</h3>
      <Shortcut command="toggle-reader" services={services} />
      <Shortcut command="save-article" services={services} />
      <div>
        <button type="button" class="plain" data-action="shortcuts" onClick={open}>
          {translate('changeShortcut')}
        </button>
      </div>
      <Outcome of={happened} />
    </>
  );
}
