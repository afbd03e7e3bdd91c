import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { declineArticle, forgetTab } from '../src/background/declined-articles.ts';
import { opensByItself } from '../src/background/opens-by-itself.ts';
import { pageOf } from '../src/background/page-in-tab.ts';
import { bringPart, openReader, toggleReader } from '../src/background/reader-in-tab.ts';
import { actAsButton, makeButtonsToggle, makeButtonToggle } from '../src/background/toolbar-button.ts';
import { switchVeil } from '../src/background/veil-off.ts';
import { listen } from '../src/messages/listen.ts';
import { changeSettings, readSettings, watchSettings } from '../src/settings/store.ts';

/** Connects the browser's events with what they mean. May be stopped and started anew at any moment. */
export default defineBackground(() => {
  listen({
    'article-page': async (message, sender) => {
      const page = pageOf(sender);
      if (!page || !sender.tab) return { open: false };
      makeButtonToggle(page.tabId);
      return { open: (await opensByItself(message, sender.tab)) && (await openReader(page, false)) };
    },
    'article-in-sight': async ({ isViewLeft }, sender) => {
      const page = pageOf(sender);
      if (page) makeButtonToggle(page.tabId);
      if (page && isViewLeft) await openReader(page, true);
      return null;
    },
    'reader-closed': async ({ key }, { tab }) => {
      if (tab?.id !== undefined) await declineArticle(tab.id, key);
      return null;
    },
    'bring-part': async ({ part }, sender) => {
      const page = pageOf(sender);
      if (!page) return { brought: false };
      await bringPart(page, part);
      return { brought: true };
    },
    'change-settings': async ({ change }) => {
      await changeSettings(change);
      return { changed: true };
    },
    'open-in-tab': async ({ tabId }) => ({ opened: await openReader({ tabId }, true) }),
  });
  watchSettings(({ automatic }) => void switchVeil(automatic));
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void toggleReader({ tabId: id });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab) void actAsButton(tab);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onInstalled.addListener(async () => {
    await makeButtonsToggle();
    // The browser forgets at an update what was registered.
    await switchVeil((await readSettings()).automatic);
  });
});
