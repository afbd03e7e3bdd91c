import type { Browser, Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** The page server's: it is the browser's proxy. */
  port: number;
  /** The extension's folder; `null` for a browser without. The one that was built for this browser by default. */
  extension?: string | null;
  /** `false` shows a window. */
  headless?: boolean;
  /** CSS pixels, of the page without a window and of the window with one; 1280 × 800 by default. */
  size?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The newspaper's pages count as encrypted, though the server has no certificate. */
  isSecure?: boolean;
  /** Of the extension's own words; English by default, as Debian's browsers come. */
  language?: 'vi' | 'en';
  /** A folder for what is downloaded; the browser's own by default. */
  downloads?: string;
  /** A folder that outlasts the browser: the tabs that it was closed with come back. Chromium alone. */
  profile?: string;
  /** Leaves the page open that the extension shows after it was installed. */
  keepWelcome?: boolean;
  /** The clock's zone, as IANA names it; the machine's by default. */
  zone?: string;
  /** The browser's own windows run from right to left, as in Arabic. */
  rightToLeft?: boolean;
  /** The extension may run in private windows, as readers allow it by a switch of the browser's. */
  inPrivate?: boolean;
  /** The address of the speech service that pages find voices with; none by default. */
  speech?: string;
  /** `false` leaves signals to the caller, who then has to close the browser. */
  handleSignals?: boolean;
}

/** A browser with a profile of its own, which goes when the browser is closed, and the extension in it. */
export interface RunningBrowser {
  name: 'chromium' | 'firefox';
  browser: Browser;
  /** A new tab in the size and colour scheme that were asked for. */
  newPage(): Promise<Page>;
  /** Changes the colour scheme of a tab, as the system's may change at any time; Firefox has one for all its tabs. */
  setColorScheme(page: Page, value: 'light' | 'dark'): Promise<void>;
  /** Where the server shows a page, given its own address: there without encryption. */
  urlOf(pageUrl: string): string;
  /** Presses the extension's toolbar button while the page is in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Chooses an entry of the toolbar button's menu while the page is in front. The menu itself needs a window: the browser's
   * own event of the choice is sent, from where the browser sends it.
   *
   * @param entry its id
   */
  chooseInButtonMenu(page: Page, entry: string): Promise<void>;
  /** Waits for the popup that the toolbar button opens, and closes it. @throws when there is none in time */
  closePopup(): Promise<void>;
  /** Waits for a tab whose address ends so, and closes it. @throws when there is none in time */
  closeTab(end: string): Promise<void>;
  /** Puts the extension in anew, as its update does, under the pages that are open. */
  reinstall(): Promise<void>;
  /** Switches the extension off or on again, as the browser's own page of extensions does. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Stops the extension's background, as the browser does when nothing needs it; the next message starts it anew. */
  stopBackground(): Promise<void>;
  /**
   * Opens a page of the extension.
   *
   * @param path with fragment if need be: `saved.html#baothanhhoa.vn/118342`
   * @param page the tab; a new one by default
   */
  extensionPage(path: string, page?: Page): Promise<Page>;
  close(): Promise<void>;
}

export const usualSize = { width: 1280, height: 800 };

/** See {@link RunningBrowser.urlOf}. */
export function unencrypted(pageUrl: string): string {
  return pageUrl.replace(/^https:/, 'http:');
}

/** Puppeteer's options for what browsers read from their environment. */
export function environmentOptions({ speech, zone, language }: LaunchOptions) {
  const own = {
    ...(speech !== undefined && { SPEECHD_ADDRESS: speech }),
    ...(zone !== undefined && { TZ: zone }),
    // On Linux Chromium speaks, and writes dates in its fields, as this says, where Debian's chromium-l10n is installed.
    ...(language !== undefined && { LANGUAGE: language }),
  };
  return { env: { ...process.env, ...own } };
}

/** Puppeteer's options for who handles signals. */
export function signalOptions(handle: boolean) {
  return { handleSIGINT: handle, handleSIGTERM: handle, handleSIGHUP: handle };
}
