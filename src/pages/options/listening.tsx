import { useEffect, useState } from 'preact/hooks';
import { Stepper } from '../../reader/forms/stepper.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { useUniqueId } from '../../reader/use-unique-id.ts';
import { type LiveSettings, limits } from '../../settings/settings.ts';
import { Section } from '../section.tsx';
import type { OptionsServices, Voice } from '../services.ts';

/** How articles are read aloud; the player has the same choices. */
export function Listening({ settings, services }: { settings: LiveSettings; services: OptionsServices }) {
  const translate = useTexts();
  const { speechRate } = useSettings(settings);
  const written = speechRate.toLocaleString(translate('language'), { maximumFractionDigits: 1 });
  return (
    <Section id="listening" title={translate('listen')}>
      <div class="listening">
        <Stepper
          name="speechRate"
          words={translate('speed')}
          value={speechRate}
          {...limits.speechRate}
          written={translate('speedTimes', written)}
          onChange={(value) => settings.change({ speechRate: value })}
        />
        <VoiceChoice settings={settings} services={services} />
      </div>
    </Section>
  );
}

/** The Vietnamese voices of this device, or how to get one. */
function VoiceChoice({ settings, services }: { settings: LiveSettings; services: OptionsServices }) {
  const translate = useTexts();
  const id = useUniqueId();
  const { voice } = useSettings(settings);
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  useEffect(() => services.watchVoices(setVoices), [services]);
  if (voices.length === 0) return <p class="quiet">{services.voiceHelp()}</p>;
  // What was chosen may be gone, or on another device.
  const shown = voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0];
  return (
    <div class="voice-choice">
      <label for={id}>{translate('voice')}</label>
      <select
        id={id}
        name="voice"
        value={shown?.voiceURI}
        onChange={({ currentTarget }) => settings.change({ voice: currentTarget.value })}
      >
        {voices.map(({ voiceURI, name }) => (
          <option key={voiceURI} value={voiceURI}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
