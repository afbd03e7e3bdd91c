import { Status } from '../reader/status.tsx';
import { useTexts } from '../reader/texts.ts';
import { useSettings } from '../reader/use-settings.ts';
import type { LiveSettings } from '../settings/settings.ts';

export interface SettingsStatusProps {
  settings: LiveSettings;
  /** Some of what the reader had chosen could not be read, and its defaults are used. */
  damaged?: boolean;
}

/** Tells what goes wrong with keeping what the reader chooses. */
export function SettingsStatus({ settings, damaged = false }: SettingsStatusProps) {
  const translate = useTexts();
  useSettings(settings);
  return (
    <>
      {damaged && <Status words={translate('settingsDamaged')} />}
      {settings.refusals > 0 && <Status key={settings.refusals} words={translate('settingsNotKept')} />}
      {settings.isLost && <Status words={translate('updated')} />}
    </>
  );
}
