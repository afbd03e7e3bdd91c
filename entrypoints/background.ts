import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeStorage } from '../src/background/close-storage.ts';
import { readFace } from '../src/background/face-files.ts';
import { followLink } from '../src/background/followed-links.ts';
import { libraryAnswers } from '../src/background/library/answers.ts';
import { paintBadges } from '../src/background/library/badge.ts';
import { highlightAnswers, tellHighlightsChanged } from '../src/background/library/highlights.ts';
import { makeMenus, onMenu, saveAndTell } from '../src/background/library/menus.ts';
import { noteProgress } from '../src/background/library/reading.ts';
import { tellAllTabs, tellTabs } from '../src/background/library/tell.ts';
import { keepUp } from '../src/background/library/upkeep.ts';
import { onArrival } from '../src/background/on-arrival.ts';
import { openPageFor } from '../src/background/open-page.ts';
import { articleKeyOf, pageOf } from '../src/background/page-in-tab.ts';
import { forgetOldPlaces, forgetPlaces, placeOf, rememberPlace } from '../src/background/places.ts';
import { bringPart, openReader, toggleReader } from '../src/background/reader-in-tab.ts';
import { reportOf } from '../src/background/report.ts';
import { maySend } from '../src/background/senders.ts';
import { changeFromPage, settingsForPage } from '../src/background/settings-of-page.ts';
import { onceSwitchedOn } from '../src/background/switched-on.ts';
import { tellSettingsChanged } from '../src/background/tell-settings-changed.ts';
import { giveVeilTheme } from '../src/background/theme-of-veil.ts';
import { actAsButton, makeButtonsToggle, makeButtonToggle } from '../src/background/toolbar-button.ts';
import { switchVeil } from '../src/background/veil-off.ts';
import { welcome } from '../src/background/welcome.ts';
import { forgetTab, forgetWish, forgetWishes, rememberWish } from '../src/background/wishes.ts';
import { watchChanges } from '../src/library/changes.ts';
import { listen } from '../src/messages/listen.ts';
import { isOwnPage } from '../src/messages/own-page.ts';
import { type Answering, parseMessage } from '../src/messages/protocol.ts';
import { parseChange } from '../src/settings/parse-settings.ts';
import type { Settings } from '../src/settings/settings.ts';
import {
  changeSettings,
  damageTold,
  readSettings,
  readSettingsAndDamage,
  watchSettings,
} from '../src/settings/store.ts';

const answering: Answering = {
  'article-page': async (message, sender) => {
    const page = pageOf(sender);
    if (!page || !sender.tab) return { open: false };
    makeButtonToggle(page.tabId);
    tellTabs([message.key]).catch(complain);
    const arrival = await onArrival(message, sender.tab);
    return { open: arrival !== 'left' && (await openReader(page, arrival === 'opens as asked')) };
  },
  'article-in-sight': async ({ isViewLeft }, sender) => {
    const page = pageOf(sender);
    if (page) makeButtonToggle(page.tabId);
    const key = articleKeyOf(sender);
    if (key !== null) tellTabs([key]).catch(complain);
    if (page && isViewLeft) await openReader(page, true);
    return null;
  },
  'reader-wishes': async ({ key, wish }, { tab }) => {
    if (tab && wish) await rememberWish(tab, key, wish);
    else if (tab) await forgetWish(tab, key);
    return null;
  },
  'link-followed': async ({ key }, { tab }) => {
    if (tab?.id !== undefined) await followLink(tab.id, key);
    return null;
  },
  'bring-part': async ({ part }, sender) => {
    const page = pageOf(sender);
    if (!page) return { brought: false };
    await bringPart(page, part);
    return { brought: true };
  },
  'open-in-tab': async ({ tabId }) => ({ opened: await openReader({ tabId }, true) }),
  settings: async (_, sender) => {
    const { settings, newlyDamaged } = await readSettingsAndDamage();
    return { settings: settingsFor(settings, sender), isNewlyDamaged: newlyDamaged.length > 0 };
  },
  'damage-told': async () => {
    await damageTold();
    return null;
  },
  'change-settings': async ({ change: raw }, sender) => {
    const { change } = parseChange(raw);
    const changed = await changeSettings((now) =>
      isOwnPage(sender) ? change : changeFromPage(change, articleKeyOf(sender), now),
    );
    return settingsFor(changed, sender);
  },
  'place-of': ({ key }, { tab }) => placeOf(key, tab?.incognito === true),
  'remember-place': async ({ key, place }, { tab }) => {
    const isPrivate = tab?.incognito === true;
    await rememberPlace(key, place, isPrivate);
    if (place && !isPrivate) noteProgress(key, place.progress).catch(complain);
    return null;
  },
  'forget-reading': async () => {
    await Promise.all([forgetPlaces(), forgetWishes()]);
    return { forgotten: true };
  },
  face: ({ face }) => readFace(face),
  'open-page': async ({ page }, { tab }) => {
    if (tab?.id !== undefined) await openPageFor(tab.id, page);
    return null;
  },
  'report-of': ({ tabId }) => reportOf(tabId),
  ...libraryAnswers,
  ...highlightAnswers,
};

/** Connects the browser's events with what they mean. May be stopped and started anew at any moment. */
export default defineBackground(() => {
  listen(parseMessage, maySend, answering);
  void closeStorage();
  watchSettings((settings) => {
    void prepareVeil(settings);
    tellSettingsChanged().catch(complain);
  });
  watchChanges((change) => void tellHighlightsChanged(change));
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void toggleReader({ tabId: id });
  });
  // Firefox for Android has neither menus nor shortcuts (MDN, "menus", "commands": browser compatibility).
  browser.contextMenus?.onClicked.addListener((clicked, tab) => void onMenu(clicked, tab));
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab) void actAsButton(tab);
    if (command === 'save-article' && tab?.id !== undefined) void saveAndTell(tab.id);
  });
  paintBadges();
  keepUp();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onStartup.addListener(() => void forgetOldPlaces());
  browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
  onceSwitchedOn(async () => {
    await makeButtonsToggle();
    await tellAllTabs();
  }).catch(complain);
  browser.runtime.onInstalled.addListener(async () => {
    await makeMenus();
    // The browser forgets at an update what was registered.
    await prepareVeil(await readSettings());
  });
});

const settingsFor = (settings: Settings, sender: Browser.runtime.MessageSender): Settings =>
  isOwnPage(sender) ? settings : settingsForPage(settings, articleKeyOf(sender));

async function prepareVeil(settings: Settings): Promise<void> {
  await switchVeil(settings.automatic);
  await giveVeilTheme(settings);
}

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
