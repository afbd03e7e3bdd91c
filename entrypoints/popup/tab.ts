import { browser } from 'wxt/browser';
import { wordsFor } from '../../src/background/library/told.ts';
import { watchChanges } from '../../src/library/changes.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import type { TabPage, TabServices } from '../../src/pages/popup/tab-part.tsx';
import { readAddress } from '../../src/site/address.ts';
import { openSaved } from '../../src/surfaces/open-saved.ts';

/** The tab under the popup. */
export interface Tab {
  id: number | null;
  /** Its article's; null where it shows none. */
  key: string | null;
  page: TabPage;
}

export async function readTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The address is there only for the newspaper's hosts: the extension may see no other.
  const { kind, key } = tab?.url ? readAddress(new URL(tab.url)) : { kind: 'other' as const, key: null };
  return { id: tab?.id ?? null, key, page: { kind, isSaved: key !== null && (await isSaved(key)) } };
}

/** On the newspaper's articles the button opens them, not the popup: what asks the database comes when it is wanted. */
const isSaved = async (key: string) => (await import('../../src/surfaces/is-saved.ts')).isSaved(key);

/** @param close ends the popup, which has done its work */
export const tabServices = ({ id, key }: Tab, close: () => void): TabServices => ({
  async read() {
    if (id === null) return false;
    const answer = await sendToBackground<'open-in-tab'>({ type: 'open-in-tab', tabId: id });
    if (!answer?.opened) return false;
    close();
    return true;
  },
  async save() {
    try {
      const answer = id === null ? null : await sendToBackground<'save-tab'>({ type: 'save-tab', tabId: id });
      if (answer === null) return { isSaved: false, words: 'libraryFailed' };
      return { isSaved: !('failure' in answer), words: wordsFor(answer) };
    } catch (error) {
      console.error('Đọc Sạch:', error);
      return { isSaved: false, words: 'updated' };
    }
  },
  watchSaved(listener) {
    if (key === null) return () => {};
    return watchChanges((keys) => {
      if (keys === null || keys.includes(key)) void isSaved(key).then(listener);
    });
  },
  openSaved() {
    if (key !== null) openSaved(key, false, close);
  },
});
