import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserProgram, builtExtension } from './find-built.ts';
import {
  chooseInFirefoxButtonMenu,
  closeFirefoxPopup,
  closeFirefoxTab,
  gotoExtensionPage,
  installInFirefox,
  pressFirefoxToolbarButton,
  setFirefoxPreference,
  stopFirefoxBackground,
  switchInFirefox,
} from './firefox-system.ts';
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

/** Firefox gives an extension another origin in every profile unless it is told which. */
const origin = '6b3c1a52-5f2e-4c55-9d5f-0d0c5ac5a001';

/** 0 is dark, 1 is light, 2 is as the system has it. */
const colorSchemePreference = 'layout.css.prefers-color-scheme.content-override';

/** Starts Firefox with the extension. @throws when there is no Firefox or no built extension */
export async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const { headless = true, size = usualSize, language = 'en', handleSignals = true } = options;
  const { keepWelcome = false, inPrivate = false } = options;
  const built = options.extension === undefined ? builtExtension('firefox-mv3') : options.extension;
  const id = built === null ? undefined : await idOf(built);
  const copy = built !== null && language === 'vi' ? await vietnameseCopy(built) : undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('FIREFOX_PATH'),
    headless,
    defaultViewport: headless ? size : null,
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: { ...preferencesFor(options), ...(id && uuidPreference(id)) },
    ...environmentOptions(options),
    ...signalOptions(handleSignals),
  });
  const close = async () => {
    await browser.close();
    if (copy !== undefined) await rm(copy, { recursive: true });
  };
  const folder = copy ?? built;
  const install = async (extension: string) => {
    await installInFirefox(browser, extension, inPrivate);
    if (!hasWelcome(extension) || keepWelcome) return;
    await closeFirefoxTab(browser, `/${welcomePage}`).catch((error: unknown) => {
      // To let it into private windows Firefox starts it anew, at times before it has heard that it was installed.
      if (!inPrivate) throw error;
    });
  };
  if (folder !== null) await orClose(install(folder), close);

  const running: RunningBrowser = {
    name: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    setColorScheme: (_, value) =>
      setFirefoxPreference(browser, colorSchemePreference, Number(value === 'light')),
    urlOf: unencrypted,
    async pressToolbarButton(page) {
      if (!id) throw new Error('This Firefox runs without the extension.');
      await page.bringToFront();
      await pressFirefoxToolbarButton(browser, id);
    },
    async chooseInButtonMenu(page, entry) {
      if (!id) throw new Error('This Firefox runs without the extension.');
      await page.bringToFront();
      await chooseInFirefoxButtonMenu(browser, id, entry);
    },
    closePopup: () => closeFirefoxPopup(browser),
    closeTab: (end) => closeFirefoxTab(browser, end),
    async reinstall() {
      if (!id || folder === null) throw new Error('This Firefox runs without the extension.');
      await browser.uninstallExtension(id);
      for (const [name, value] of Object.entries(uuidPreference(id)))
        await setFirefoxPreference(browser, name, value);
      await install(folder);
    },
    async switchExtension(isOn) {
      if (!id) throw new Error('This Firefox runs without the extension.');
      await switchInFirefox(browser, id, isOn);
    },
    async stopBackground() {
      if (!id) throw new Error('This Firefox runs without the extension.');
      await stopFirefoxBackground(browser, id);
    },
    async extensionPage(path, given) {
      const page = given ?? (await running.newPage());
      await gotoExtensionPage(browser, page, `moz-extension://${origin}/${path}`);
      return page;
    },
    close,
  };
  return running;
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function uuidPreference(id: string) {
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: origin }) };
}

function preferencesFor(options: LaunchOptions) {
  const { port, colorScheme, downloads, isSecure = false, language = 'en' } = options;
  return {
    // 2 is the folder named below.
    ...(downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // The server has no certificate.
    'dom.security.https_first': false,
    // Puppeteer is not told when Firefox shows a page again that it kept, and would wait for ever: none is kept.
    'browser.sessionhistory.max_total_viewers': 0,
    // Works where the language's package is installed; see vietnamese-copy.ts for where it is not.
    'intl.locale.requested': language === 'vi' ? 'vi' : 'en-US',
    'intl.accept_languages': language === 'vi' ? 'vi, en' : 'en-US, en',
    // A language that is made up for trying this (Firefox, dom/tests/mochitest/chrome/test_intlUtils_isAppLocaleRTL.html).
    'intl.l10n.pseudo': options.rightToLeft ? 'bidi' : '',
    'dom.securecontext.allowlist': isSecure ? 'baothanhhoa.vn' : '',
    [colorSchemePreference]: colorScheme ? Number(colorScheme === 'light') : 2,
  };
}
