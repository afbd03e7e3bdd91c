import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';

export const browserNames = ['chromium', 'firefox'] as const;

/** Starts a browser by its name, for tests that run in each. */
export function launch(name: (typeof browserNames)[number], options: LaunchOptions): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
