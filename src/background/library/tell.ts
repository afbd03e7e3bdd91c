import { browser } from 'wxt/browser';
import type { SavedState } from '../../article/saved-state.ts';
import { sendToReader } from '../../messages/send.ts';
import { keyAt } from '../../site/address.ts';
import { newspaperPattern } from '../../site/hosts.ts';
import { showBadge } from './badge.ts';
import { savedStateOf } from './saved-state.ts';

/** Shows in every tab, by the button's badge and in the reading view, whether their articles are saved. */
export async function tellTabs(keys: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: newspaperPattern });
  await Promise.all(
    keys.map(async (key) => {
      const showing = tabs.filter(({ url = '' }) => keyAt(url) === key);
      if (showing.length === 0) return;
      const state = await savedStateOf(key);
      for (const { id } of showing) if (id !== undefined) tellTab(id, key, state);
    }),
  );
}

/**
 * The same in all tabs that have their pages, for whatever those show: the browser forgets the badges when the extension is
 * updated or switched off.
 */
export async function tellAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: newspaperPattern, discarded: false });
  const keys = tabs.map(({ url = '' }) => keyAt(url)).filter((key) => key !== null);
  await tellTabs([...new Set(keys)]);
}

function tellTab(tabId: number, key: string, state: SavedState): void {
  showBadge(tabId, state.isSaved);
  // Most tabs have no reading view yet; it asks when it opens.
  sendToReader({ tabId }, { type: 'saved-state', key, state }).catch(() => {});
}
