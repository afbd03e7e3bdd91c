import type { LiveSettings, Settings } from './settings.ts';

/** Live settings, and the way in for changes that come from elsewhere. */
export interface FedSettings extends LiveSettings {
  /** Another surface or device has changed them. */
  receive(settings: Settings): void;
}

/**
 * Settings that change here at once and are kept afterwards.
 *
 * @param save keeps a change; when it fails, the change lasts as long as this page.
 */
export function createLiveSettings(
  initial: Settings,
  save: (change: Partial<Settings>) => Promise<unknown>,
): FedSettings {
  let current = initial;
  const listeners = new Set<(settings: Settings) => void>();
  const set = (settings: Settings) => {
    current = settings;
    for (const listener of listeners) listener(settings);
  };
  return {
    get current() {
      return current;
    },
    change(change) {
      set({ ...current, ...change });
      save(change).catch((error: unknown) => console.error('Đọc Sạch: settings', error));
    },
    receive: set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
