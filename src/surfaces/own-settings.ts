import { readSettingsAndDamage, watchSettings } from '../settings/store.ts';
import { type SurfaceSettings, takeSettings } from './take-settings.ts';

/**
 * The settings as the extension's own pages have them: they read what is stored themselves, so that they show without
 * waiting for the background to start.
 */
export const takeOwnSettings = (): Promise<SurfaceSettings> =>
  takeSettings({
    async read() {
      const { settings, newlyDamaged } = await readSettingsAndDamage();
      return { settings, damaged: newlyDamaged.length > 0 };
    },
    watch: watchSettings,
  });
