import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  declineArticle,
  forgetTab,
  isDeclined,
  reconsiderArticle,
} from '../src/background/declined-articles.ts';
import { bringPart, openReader, toggleReader } from '../src/background/reader-in-tab.ts';
import { makeButtonsToggle, makeButtonToggle } from '../src/background/toolbar-button.ts';
import { listen } from '../src/messages/listen.ts';
import { readSettings } from '../src/settings/store.ts';

/** Connects the browser's events with what they mean. May be stopped and started anew at any moment. */
export default defineBackground(() => {
  listen({
    'article-page': async ({ key, navigation }, { tab }) => {
      if (tab?.id === undefined) return { open: false };
      makeButtonToggle(tab.id);
      // A link or a typed address is a new wish to read; reloading and going back repeat an old one.
      if (navigation === 'navigate') await reconsiderArticle(tab.id, key);
      const mayOpen = (await readSettings()).automatic && !(await isDeclined(tab.id, key));
      return { open: mayOpen && (await openReader(tab.id, false)) };
    },
    'reader-closed': async ({ key }, { tab }) => {
      if (tab?.id !== undefined) await declineArticle(tab.id, key);
      return null;
    },
    'bring-part': async ({ part }, { tab }) => {
      if (tab?.id === undefined) return { brought: false };
      await bringPart(tab.id, part);
      return { brought: true };
    },
    'open-in-tab': async ({ tabId }) => ({ opened: await openReader(tabId, true) }),
  });
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void toggleReader(id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab?.id !== undefined) void toggleReader(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onInstalled.addListener(() => void makeButtonsToggle());
});
