import { browser } from 'wxt/browser';

/**
 * Opens a page of the extension that shows what is saved; where a private window is in front, in a usual one: Firefox has
 * no database for it there. Chromium does so by itself.
 *
 * @param isInFront whether the reader goes there with it
 */
export async function openInUsualWindow(url: string, isInFront: boolean): Promise<void> {
  const { incognito } = await browser.windows.getLastFocused();
  const usual = incognito ? await usualWindow() : undefined;
  if (incognito && usual === undefined) {
    await browser.windows.create({ url, incognito: false, focused: isInFront });
    return;
  }
  await browser.tabs.create({ url, active: isInFront, ...(usual !== undefined && { windowId: usual }) });
  if (usual !== undefined && isInFront) await browser.windows.update(usual, { focused: true });
}

async function usualWindow(): Promise<number | undefined> {
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  return all.find(({ incognito }) => !incognito)?.id;
}
