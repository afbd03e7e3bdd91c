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
  // A frame's identity in Puppeteer is its browsing context's in the protocol.
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connectionOf(browser).send('browsingContext.navigate', { context, url, wait: 'complete' });
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

/** Sets a preference of a Firefox that runs. */
export async function setFirefoxPreference(
  browser: Browser,
  name: string,
  value: string | number,
): Promise<void> {
  const method = typeof value === 'string' ? 'setStringPref' : 'setIntPref';
  await callInWindow(browser, `(name, value) => Services.prefs.${method}(name, value)`, [name, value]);
}

/** Waits for a toolbar button's popup, and closes it. @throws when there is none within ten seconds */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  await callInWindow(
    browser,
    `() => new Promise((resolve, reject) => {
      const end = Date.now() + 10000;
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
 * Waits for a tab, and closes it.
 *
 * @param end of its address
 * @throws when there is none within ten seconds
 */
export async function closeFirefoxTab(browser: Browser, end: string): Promise<void> {
  await callInWindow(
    browser,
    `(end) => new Promise((resolve, reject) => {
      const last = Date.now() + 10000;
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
