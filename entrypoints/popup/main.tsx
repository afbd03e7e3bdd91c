import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import { followPaper } from '../../src/pages/paper.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { bringStyles } from '../../src/reader/bring-styles.ts';
import { Texts } from '../../src/reader/texts.ts';
import { themeStyles } from '../../src/reader/theme-styles.ts';
import { readAddress } from '../../src/site/address.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { readShortcut } from '../../src/surfaces/read-shortcut.ts';
import '../../src/reader/styles/tokens.css';
import '../../src/reader/styles/base.css';
import '../../src/reader/forms/switch.css';
import '../../src/reader/styles/card.css';
import '../../src/pages/popup/popup.css';

const root = document.getElementById('app');
if (!root) throw new Error('popup.html has no #app');

bringStyles(document, 'theme-styles', themeStyles);
document.title = translate('extensionName');
document.documentElement.lang = translate('language');
const [[tab], { settings }, shortcut] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  takeOwnSettings(),
  readShortcut(),
]);
// The address is there only for the newspaper's hosts: the extension may see no other.
const page = tab?.url ? readAddress(new URL(tab.url)).kind : 'other';

/** The popup would close by itself in Chromium alone. */
async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Whether the page could be asked; the popup has done its work then. */
async function openReader(): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const answer = await sendToBackground<'open-in-tab'>({ type: 'open-in-tab', tabId: tab.id });
  if (!answer?.opened) return false;
  window.close();
  return true;
}

followPaper(document, settings);
// It closes with the next press beside it: nothing waits until the hand rests.
settings.subscribe(() => settings.flush());
render(
  <Texts.Provider value={translate}>
    <Popup
      page={page}
      settings={settings}
      shortcut={shortcut}
      onOpen={openReader}
      onOptions={() => void openOptions()}
    />
  </Texts.Provider>,
  root,
);
