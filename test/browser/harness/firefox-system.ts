import type { Browser, Page } from 'puppeteer-core';

/**
 * What Firefox's remote protocol (WebDriver BiDi) can do and Puppeteer does not offer. It needs a Firefox started with
 * `--remote-allow-system-access`.
 */

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Puppeteer's own connection: Firefox allows one only. It is not in Puppeteer's types. */
function connectionOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/**
 * Goes to a page of an extension and waits until it has loaded. Puppeteer's own `goto` waits for ever, since Firefox
 * tells nothing about the loading of such pages; everything else works on them, except `reload`.
 *
 * @param url `moz-extension://…`
 */
export async function gotoExtensionPage(browser: Browser, page: Page, url: string): Promise<void> {
  await connectionOf(browser).send('browsingContext.navigate', {
    context: contextOf(page),
    url,
    wait: 'complete',
  });
}

/** A frame's identity in Puppeteer is its browsing context's in the protocol. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/**
 * Puts an extension in until Firefox ends. Puppeteer's own way does not let it into private windows.
 *
 * @param folder of the extension
 */
export async function installInFirefox(browser: Browser, folder: string, inPrivate: boolean): Promise<void> {
  await connectionOf(browser).send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': inPrivate,
  });
}

/**
 * Presses an extension's toolbar button in the browser's window, for the tab in front.
 *
 * @param extensionId as in its manifest
 */
export async function pressFirefoxToolbarButton(browser: Browser, extensionId: string): Promise<void> {
  await callInWindow(
    browser,
    `async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }`,
    [extensionId],
  );
}

/** Tells an extension that an entry of its toolbar button's menu was chosen, as Firefox's menu does, for the tab in front. */
export async function chooseInFirefoxButtonMenu(
  browser: Browser,
  extensionId: string,
  entry: string,
): Promise<void> {
  await callInWindow(
    browser,
    `(id, menuItemId) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      extension.emit('webext-menu-menuitem-click', { menuItemId, editable: false, modifiers: [] }, gBrowser.selectedTab);
    }`,
    [extensionId, entry],
  );
}

/** Stops an extension's background, as Firefox does when nothing has needed it for half a minute. */
export async function stopFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  await callInWindow(
    browser,
    `async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ disableResetIdleForTest: true });
    }`,
    [extensionId],
  );
}

/** Switches an extension off or on again, as `about:addons` does. */
export async function switchInFirefox(browser: Browser, extensionId: string, isOn: boolean): Promise<void> {
  await callInWindow(
    browser,
    `async (id, way) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(id))[way]();
    }`,
    [extensionId, isOn ? 'enable' : 'disable'],
  );
}

/** Sets a preference of a Firefox that runs. */
export async function setFirefoxPreference(
  browser: Browser,
  name: string,
  value: string | number,
): Promise<void> {
  const method = typeof value === 'string' ? 'setStringPref' : 'setIntPref';
  await callInWindow(browser, `(name, value) => Services.prefs.${method}(name, value)`, [name, value]);
}

/** Waits for a toolbar button's popup, and closes it. @throws when there is none within half a minute */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  await callInWindow(
    browser,
    `() => new Promise((resolve, reject) => {
      const end = Date.now() + 30000;
      const look = () => {
        const popup = document.querySelector('.webextension-popup-browser');
        const panel = popup?.closest('panel');
        if (popup?.currentURI?.spec.endsWith('/popup.html') && panel?.state === 'open') {
          panel.addEventListener('popuphidden', () => resolve(), { once: true });
          panel.hidePopup();
        } else if (Date.now() > end) reject(new Error('No popup opened.'));
        else setTimeout(look, 50);
      };
      look();
    })`,
    [],
  );
}

/**
 * Has a Firefox keep the pages that somebody leaves, as it does unless launchFirefox tells it not to. Puppeteer is not
 * told when one is shown again, and does not know it from then on: see {@link askFirefoxPage}.
 */
export async function keepFirefoxPages(browser: Browser): Promise<void> {
  await setFirefoxPreference(browser, 'browser.sessionhistory.max_total_viewers', 4);
}

/** The identity of the page that the tab in front shows: a kept page that is shown again has the same. */
export async function firefoxPageId(browser: Browser): Promise<unknown> {
  return callInWindow(
    browser,
    '() => gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.innerWindowId',
    [],
  );
}

/** Goes back in the tab in front, and waits until another page shows there. */
export async function goBackInFirefox(browser: Browser): Promise<void> {
  await callInWindow(
    browser,
    `() => new Promise((resolve) => {
      const { selectedBrowser } = gBrowser;
      const left = selectedBrowser.currentURI.spec;
      const look = () => {
        const isThere = selectedBrowser.currentURI.spec !== left && !selectedBrowser.webProgress.isLoadingDocument;
        if (isThere) resolve();
        else setTimeout(look, 50);
      };
      gBrowser.goBack();
      look();
    })`,
    [],
  );
}

/**
 * Asks the page that a tab shows now, whatever Puppeteer takes it for.
 *
 * @param expression whose value is a string, a number or a boolean
 */
export async function askFirefoxPage(browser: Browser, page: Page, expression: string): Promise<unknown> {
  const target = { context: contextOf(page) };
  const asked = await connectionOf(browser).send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  return (asked.result as { result?: { value?: unknown } }).result?.value;
}

/** Closes all tabs but an empty one, and has Firefox bring them back, as it does when it starts again. */
export async function restoreFirefoxTabs(browser: Browser): Promise<void> {
  await callInWindow(
    browser,
    `async () => {
      const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
      await TabStateFlusher.flushWindow(window);
      const closed = gBrowser.tabs.filter(({ linkedBrowser }) => linkedBrowser.currentURI.spec !== 'about:blank');
      gBrowser.selectedTab = gBrowser.tabs.find((tab) => !closed.includes(tab));
      for (const tab of closed) gBrowser.removeTab(tab, { animate: false });
      while (SessionStore.getClosedTabCountForWindow(window) > 0) SessionStore.undoCloseTab(window, 0);
    }`,
    [],
  );
}

/**
 * Waits for a tab, and closes it.
 *
 * @param end of its address
 * @throws when there is none within half a minute
 */
export async function closeFirefoxTab(browser: Browser, end: string): Promise<void> {
  await callInWindow(
    browser,
    `(end) => new Promise((resolve, reject) => {
      const last = Date.now() + 30000;
      const look = () => {
        const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith(end));
        if (tab) {
          tab.addEventListener('TabClose', () => resolve(), { once: true });
          gBrowser.removeTab(tab, { animate: false });
        } else if (Date.now() > last) reject(new Error('No tab at …' + end));
        else setTimeout(look, 50);
      };
      look();
    })`,
    [end],
  );
}

/**
 * Calls a function in Firefox's own window.
 *
 * @param declaration its text: `window` and the imports are Firefox's.
 * @returns what it returns, where that is a string, a number or a boolean
 * @throws what it throws
 */
export async function callInWindow(
  browser: Browser,
  declaration: string,
  values: readonly (string | number)[],
): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [browserWindow] = (tree.result as { contexts: { context: string }[] }).contexts;
  const called = await connection.send('script.callFunction', {
    target: { context: browserWindow?.context },
    awaitPromise: true,
    functionDeclaration: declaration,
    arguments: values.map((value) => ({ type: typeof value, value })),
  });
  const outcome = called.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.type !== 'success') throw new Error(`Firefox: ${outcome.exceptionDetails?.text}`);
  return outcome.result?.value;
}
