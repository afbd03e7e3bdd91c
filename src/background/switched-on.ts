import { browser } from 'wxt/browser';

/** Of the session's storage, which goes with the extension when that is switched off (Chrome for Developers, `storage`). */
const name = 'is-on';

/**
 * Does something at the first start of the background since the extension was switched on: no event tells of that
 * (`onInstalled` and `onStartup` do not come), and open pages have lost what the toolbar knew of them.
 */
export async function onceSwitchedOn(act: () => Promise<void>): Promise<void> {
  if ((await browser.storage.session.get(name))[name] === true) return;
  await browser.storage.session.set({ [name]: true });
  await act();
}
