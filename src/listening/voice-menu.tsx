import { useTexts } from '../reader/texts.ts';
import { useSettings } from '../reader/use-settings.ts';
import type { LiveSettings } from '../settings/settings.ts';
import type { SpeechVoice } from '../speech/read-aloud.ts';

export interface VoiceMenuProps {
  settings: LiveSettings;
  /** Best first. */
  voices: readonly SpeechVoice[];
  /** The `voiceURI` of the one that reads; it may be another than was chosen, which may be gone. */
  speaking: string | null;
}

/** The Vietnamese voices of this device; nothing where there is none to choose. */
export function VoiceMenu({ settings, voices, speaking }: VoiceMenuProps) {
  const translate = useTexts();
  const { voice } = useSettings(settings);
  if (voices.length === 0) return null;
  const isThere = (wanted: string | null) => voices.some(({ voiceURI }) => voiceURI === wanted);
  const shown = [speaking, voice].find(isThere) ?? voices[0]?.voiceURI ?? '';
  return (
    <select
      class="voice"
      name="voice"
      aria-label={translate('voice')}
      title={translate('voice')}
      value={shown}
      onChange={({ currentTarget }) => settings.change({ voice: currentTarget.value })}
    >
      {voices.map(({ voiceURI, name }) => (
        <option key={voiceURI} value={voiceURI}>
          {name}
        </option>
      ))}
    </select>
  );
}
