import { useEffect, useState } from 'preact/hooks';
import type { LiveSettings, Settings } from '../settings/settings.ts';

/** The settings as they are now; the component draws itself anew when they change. */
export function useSettings(live: LiveSettings): Settings {
  const [settings, setSettings] = useState(live.current);
  useEffect(() => {
    setSettings(live.current);
    return live.subscribe(setSettings);
  }, [live]);
  return settings;
}
