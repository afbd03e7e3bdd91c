import type { Page } from 'puppeteer-core';
import { setFirefoxPreference } from './firefox-system.ts';
import type { Running } from './in-each-browser.ts';

/** Has the system ask for its own few colours, or for less motion, or for neither. */
export async function ask(
  { browser, page }: Running,
  wish: 'forced-colors' | 'reduced-motion' | null,
): Promise<void> {
  if (browser.name === 'firefox') {
    // 2 is always, 0 is as the system has it.
    await setFirefoxPreference(
      browser.browser,
      'browser.display.document_color_use',
      wish === 'forced-colors' ? 2 : 0,
    );
    await setFirefoxPreference(browser.browser, 'ui.prefersReducedMotion', Number(wish === 'reduced-motion'));
    return;
  }
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: wish === 'forced-colors' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: wish === 'reduced-motion' ? 'reduce' : 'no-preference' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Waits until a page sees that a media query is true. */
export const isOn = (page: Page, query: string) =>
  page.waitForFunction((asked) => matchMedia(asked).matches, {}, query);

/** Sets the usual text size of a browser, in CSS pixels, as a reader with weak eyes does; 16 by default. */
export async function writeIn({ browser, page }: Running, pixels: number): Promise<void> {
  if (browser.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
    return;
  }
  for (const script of ['x-unicode', 'x-western'])
    await setFirefoxPreference(browser.browser, `font.size.variable.${script}`, pixels);
}
