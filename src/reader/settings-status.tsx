import type { LiveSettings } from '../settings/settings.ts';
import { Status } from './status.tsx';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

export interface SettingsStatusProps {
  settings: LiveSettings;
  /** Some of what the reader had chosen could not be read, and its defaults are used. */
  damaged?: boolean;
  /** The extension was updated while this surface stood there; settings may tell of it too. */
  isUpdated?: boolean;
}

/** Tells what goes wrong with keeping what the reader chooses. */
export function SettingsStatus({ settings, damaged = false, isUpdated = false }: SettingsStatusProps) {
  const translate = useTexts();
  useSettings(settings);
  return (
    <>
      {damaged && <Status words={translate('settingsDamaged')} />}
      {settings.refusals > 0 && <Status key={settings.refusals} words={translate('settingsNotKept')} />}
      {(isUpdated || settings.isLost) && <Status words={translate('updated')} />}
    </>
  );
}
