import { sendToBackground } from '../messages/send.ts';
import { createLiveSettings, type FedSettings } from '../settings/live-settings.ts';
import type { Settings } from '../settings/settings.ts';

export interface SurfaceSettings {
  settings: FedSettings;
  /** Some of what was stored could not be read, which no reader has been shown yet. */
  damaged: boolean;
}

/** How a surface learns of what is stored. */
export interface SettingsSource {
  read(): Promise<{ settings: Settings; damaged: boolean }>;
  /** Calls back with the settings after each change. */
  watch(listener: (settings: Settings) => void): void;
}

/**
 * The settings as a surface of the extension has them: the reading view, or a page of its own. Each learns of them in
 * its own way, but the background alone writes, so that no two changes cross.
 */
export async function takeSettings({ read, watch }: SettingsSource): Promise<SurfaceSettings> {
  const early: Settings[] = [];
  let receive = (settings: Settings): void => {
    early.push(settings);
  };
  // Before they are read, so that no change is missed.
  watch((settings) => receive(settings));
  const { settings: initial, damaged } = await read();
  const settings = createLiveSettings(
    early.at(-1) ?? initial,
    (change) => sendToBackground<'change-settings'>({ type: 'change-settings', change }),
    (error) => console.error('Đọc Sạch: settings', error),
  );
  receive = settings.receive;
  // A page that goes takes its timers along.
  addEventListener('pagehide', () => settings.flush());
  return { settings, damaged };
}
