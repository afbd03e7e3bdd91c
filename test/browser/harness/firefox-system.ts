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
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [browserWindow] = (tree.result as { contexts: { context: string }[] }).contexts;
  const pressed = await connection.send('script.callFunction', {
    target: { context: browserWindow?.context },
    awaitPromise: true,
    // A text, because it runs in Firefox's own window: `window` and the imports are Firefox's.
    functionDeclaration: `async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }`,
    arguments: [{ type: 'string', value: extensionId }],
  });
  const outcome = pressed.result as { type: string; exceptionDetails?: { text: string } };
  if (outcome.type !== 'success') {
    throw new Error(`The toolbar button was not pressed: ${outcome.exceptionDetails?.text}`);
  }
}
