import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';

const both = ['chromium', 'firefox'] as const;

/** The browsers to test in: both, unless BROWSER names one, so that each can be tested beside the other. */
export const browserNames = both.filter((name) => (process.env.BROWSER ?? name) === name);

/** Starts a browser by its name, for tests that run in each. */
export function launch(name: (typeof both)[number], options: LaunchOptions): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
