import { rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { canSandbox } from './can-sandbox.ts';
import { browserProgram, builtExtension } from './find-built.ts';
import { orClose } from './or-close.ts';
import {
  type LaunchOptions,
  type RunningBrowser,
  signalOptions,
  speechOptions,
  unencrypted,
  usualSize,
} from './running-browser.ts';
import { vietnameseCopy } from './vietnamese-copy.ts';

/** Starts Chromium with the extension. @throws when there is no Chromium or no built extension */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const {
    port,
    headless = true,
    size = usualSize,
    colorScheme,
    language = 'en',
    handleSignals = true,
  } = options;
  const built = options.extension === undefined ? builtExtension('chrome-mv3') : options.extension;
  const copy = built !== null && language === 'vi' ? await vietnameseCopy(built) : undefined;
  const browser = await puppeteer.launch({
    executablePath: browserProgram('CHROMIUM_PATH'),
    headless,
    // Through a pipe, the browser ends when this process does, however that ends.
    pipe: true,
    // Its list form is not awaited by Puppeteer: the extension is installed below.
    enableExtensions: true,
    defaultViewport: headless ? size : null,
    args: [
      ...(canSandbox() ? [] : ['--no-sandbox']),
      `--proxy-server=http://127.0.0.1:${port}`,
      // Whatever passes the proxy by finds no host either.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // The server has no certificate; without this, each first visit to a host tries https before http.
      '--disable-features=HttpsUpgrades',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--window-size=${size.width},${size.height}`,
      ...(options.speech === undefined ? [] : ['--enable-speech-dispatcher']),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...speechOptions(options.speech),
    ...signalOptions(handleSignals),
  });
  const close = async () => {
    await browser.close();
    if (copy !== undefined) await rm(copy, { recursive: true });
  };
  const folder = copy ?? built;
  let id = folder === null ? undefined : await orClose(browser.installExtension(folder), close);

  const running: RunningBrowser = {
    name: 'chromium',
    browser,
    async newPage() {
      const page = await browser.newPage();
      if (colorScheme)
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
      return page;
    },
    urlOf: unencrypted,
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id ?? '');
      if (!extension) throw new Error('This Chromium runs without the extension.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async closePopup() {
      const popup = await browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await (await popup.asPage()).close();
    },
    async reinstall() {
      if (id === undefined || folder === null) throw new Error('This Chromium runs without the extension.');
      await browser.uninstallExtension(id);
      id = await browser.installExtension(folder);
    },
    async extensionPage(path) {
      const page = await running.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close,
  };
  return running;
}
