import { rm } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { canSandbox } from './can-sandbox.ts';
import { browserProgram, builtExtension } from './find-built.ts';
import { orClose } from './or-close.ts';
import {
  environmentOptions,
  type LaunchOptions,
  type RunningBrowser,
  signalOptions,
  unencrypted,
  usualSize,
} from './running-browser.ts';
import { vietnameseCopy } from './vietnamese-copy.ts';
import { hasWelcome, welcomePage } from './welcome-page.ts';

/** Starts Chromium with the extension. @throws when there is no Chromium or no built extension */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const {
    port,
    headless = true,
    size = usualSize,
    colorScheme,
    language = 'en',
    handleSignals = true,
    keepWelcome = false,
    downloads,
    profile,
    isSecure = false,
    inPrivate = false,
  } = options;
  const built = options.extension === undefined ? builtExtension('chrome-mv3') : options.extension;
  const copy = built !== null && language === 'vi' ? await vietnameseCopy(built) : undefined;
  const folder = copy ?? built;
  const browser = await puppeteer.launch({
    executablePath: browserProgram('CHROMIUM_PATH'),
    headless,
    // Through a pipe, the browser ends when this process does, however that ends.
    pipe: true,
    // Its list form is not awaited by Puppeteer: the extension is installed below.
    enableExtensions: true,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headless ? size : null,
    args: [
      ...(canSandbox() ? [] : ['--no-sandbox']),
      `--proxy-server=http://127.0.0.1:${port}`,
      // Whatever passes the proxy by finds no host either.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // The server has no certificate; without this, each first visit to a host tries https before http.
      '--disable-features=HttpsUpgrades,HttpsFirstModeIncognito,DisableLoadExtensionCommandLineSwitch',
      ...(isSecure ? ['--unsafely-treat-insecure-origin-as-secure=http://baothanhhoa.vn'] : []),
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--window-size=${size.width},${size.height}`,
      ...(options.speech === undefined ? [] : ['--enable-speech-dispatcher']),
      ...(profile === undefined ? [] : ['--restore-last-session', `--load-extension=${folder}`]),
      // A switch of Chromium's own for trying its windows that way (ui/base/ui_base_switches.cc).
      ...(options.rightToLeft ? ['--force-ui-direction=rtl'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...(downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    }),
    ...environmentOptions(options),
    ...signalOptions(handleSignals),
  });
  const close = async () => {
    await browser.close();
    if (copy !== undefined) await rm(copy, { recursive: true });
  };
  const install = async (extension: string) => {
    // A tab that comes back comes at once: its extension is put in by the command line.
    const installed = await (profile === undefined
      ? browser.installExtension(extension, { enabledInIncognito: inPrivate })
      : loadedExtension(browser));
    if (hasWelcome(extension) && !keepWelcome) await closeTab(browser, `/${welcomePage}`);
    return installed;
  };
  let id = folder === null ? undefined : await orClose(install(folder), close);

  const running: RunningBrowser = {
    name: 'chromium',
    browser,
    async newPage() {
      const page = await browser.newPage();
      if (colorScheme) await running.setColorScheme(page, colorScheme);
      return page;
    },
    setColorScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    urlOf: unencrypted,
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id ?? '');
      if (!extension) throw new Error('This Chromium runs without the extension.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async chooseInButtonMenu(page, entry) {
      await page.bringToFront();
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`),
      );
      const worker = await target.worker();
      await worker?.evaluate(chooseInMenu, entry);
    },
    async closePopup() {
      const popup = await browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await (await popup.asPage()).close();
    },
    closeTab: (end) => closeTab(browser, end),
    async reinstall() {
      if (id === undefined || folder === null) throw new Error('This Chromium runs without the extension.');
      await browser.uninstallExtension(id);
      id = await install(folder);
    },
    async switchExtension(isOn) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(setEnabled, id ?? '', isOn);
      await page.close();
    },
    async stopBackground() {
      const worker = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`),
      );
      const gone = new Promise((resolve) => {
        browser.on('targetdestroyed', (one) => one === worker && resolve(null));
      });
      await (await worker.worker())?.close();
      await gone;
    },
    async extensionPage(path, given) {
      const page = given ?? (await running.newPage());
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close,
  };
  return running;
}

/** The extension that the command line names. */
async function loadedExtension(browser: Browser): Promise<string> {
  await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
  const [id] = (await browser.extensions()).keys();
  if (id === undefined) throw new Error('Chromium did not load the extension.');
  return id;
}

async function closeTab(browser: Browser, end: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith(end), { timeout: 10_000 });
  const page = await target.page();
  // What is closed while it loads may leave the extension waiting for its storage.
  await page?.waitForFunction(() => document.readyState === 'complete');
  await page?.close();
}

/** Runs in Chromium's page of extensions. */
async function setEnabled(id: string, isOn: boolean): Promise<void> {
  interface Api {
    management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  }
  await (globalThis as unknown as { chrome: Api }).chrome.management.setEnabled(id, isOn);
}

/** Runs in the background: tells it what was chosen, with the tab in front, as the browser does. */
async function chooseInMenu(menuItemId: string): Promise<void> {
  interface Api {
    tabs: { query(about: object): Promise<object[]> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false }, tab);
}
