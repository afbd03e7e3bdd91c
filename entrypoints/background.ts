import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  declineArticle,
  forgetTab,
  isDeclined,
  reconsiderArticle,
} from '../src/background/declined-articles.ts';
import { readFace } from '../src/background/face-files.ts';
import { openPage } from '../src/background/open-page.ts';
import { forgetOldPlaces, placeOf, rememberPlace } from '../src/background/places.ts';
import { bringPart, openReader, toggleReader } from '../src/background/reader-in-tab.ts';
import { giveVeilTheme } from '../src/background/theme-of-veil.ts';
import { makeButtonsToggle, makeButtonToggle } from '../src/background/toolbar-button.ts';
import { listen } from '../src/messages/listen.ts';
import { type Answering, parseMessage } from '../src/messages/protocol.ts';
import { mayOpenByItself } from '../src/settings/automatic-mode.ts';
import { parseChange } from '../src/settings/parse-settings.ts';
import { changeSettings, readSettings, readSettingsAndDamage, watchSettings } from '../src/settings/store.ts';

/** Connects the browser's events with what they mean. May be stopped and started anew at any moment. */
export default defineBackground(() => {
  const answering: Answering = {
    'article-page': async ({ key, navigation }, { tab }) => {
      if (tab?.id === undefined) return { open: false };
      makeButtonToggle(tab.id);
      // A link or a typed address is a new wish to read; reloading and going back repeat an old one.
      if (navigation === 'navigate') await reconsiderArticle(tab.id, key);
      // The section is known only when the article has been read; the reader's script asks again then.
      const settings = await readSettings();
      const mayOpen = mayOpenByItself(settings, { key, section: null }) && !(await isDeclined(tab.id, key));
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
    settings: readSettingsAndDamage,
    'change-settings': ({ change }) => changeSettings(parseChange(change).change),
    'place-of': ({ key }) => placeOf(key),
    'remember-place': async ({ key, place }) => {
      await rememberPlace(key, place);
      return null;
    },
    face: ({ face }) => readFace(face),
    'open-page': async ({ page }) => {
      await openPage(page);
      return null;
    },
  };
  listen(parseMessage, answering);
  watchSettings((settings) => void giveVeilTheme(settings));
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void toggleReader(id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab?.id !== undefined) void toggleReader(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onStartup.addListener(() => void forgetOldPlaces());
  browser.runtime.onInstalled.addListener(async () => {
    await makeButtonsToggle();
    await giveVeilTheme(await readSettings());
  });
});
