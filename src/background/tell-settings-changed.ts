import { browser } from 'wxt/browser';
import { sendToReader } from '../messages/send.ts';
import { newspaperPattern } from '../site/hosts.ts';

/** Tells the newspaper's pages that settings have changed: what is stored is closed to them (close-storage.ts). */
export async function tellSettingsChanged(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: newspaperPattern })) {
    // Where no view was opened, nobody listens.
    if (id !== undefined) sendToReader({ tabId: id }, { type: 'settings-changed' }).catch(() => {});
  }
}
