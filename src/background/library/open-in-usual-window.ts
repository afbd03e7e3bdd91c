import { browser } from 'wxt/browser';

/**
 * Opens a page of the extension that shows what is saved; where a private window is in front, in a usual one: Firefox has
 * no database for it there. Chromium does so by itself.
 *
 * @param isInFront whether the reader goes there with it
 */
export async function openInUsualWindow(url: string, isInFront: boolean): Promise<void> {
  if (!(await isPrivateInFront())) {
    await browser.tabs.create({ url, active: isInFront });
    return;
  }
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  const windowId = all.find(({ incognito }) => !incognito)?.id;
  if (windowId === undefined) {
    await browser.windows.create({ url, focused: isInFront });
    return;
  }
  await browser.tabs.create({ url, active: isInFront, windowId });
  if (isInFront) await browser.windows.update(windowId, { focused: true });
}

async function isPrivateInFront(): Promise<boolean> {
  try {
    return (await browser.windows.getLastFocused()).incognito;
  } catch {
    // No window is open, or there are none at all, as on phones.
    return false;
  }
}
