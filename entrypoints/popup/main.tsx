import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { sendSettings, sendToBackground } from '../../src/messages/send.ts';
import { bringStyles } from '../../src/reader/bring-styles.ts';
import { Texts } from '../../src/reader/texts.ts';
import { themeStyles } from '../../src/reader/theme-styles.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { readAddress } from '../../src/site/address.ts';
import { Popup } from './popup.tsx';
import '../../src/reader/styles/tokens.css';
import '../../src/reader/styles/base.css';
import '../../src/reader/forms/switch.css';
import './popup.css';

const root = document.getElementById('app');
if (!root) throw new Error('popup.html has no #app');

bringStyles(document, 'theme-styles', themeStyles);
document.title = translate('extensionName');
document.documentElement.lang = translate('language');
const [[tab], settings, commands] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  readSettings(),
  browser.commands.getAll(),
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

const shortcut = commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null;

function draw(container: HTMLElement, chosen: Settings): void {
  render(
    <Texts.Provider value={translate}>
      <Popup
        page={page}
        settings={chosen}
        shortcut={shortcut}
        onOpen={openReader}
        onOptions={() => void openOptions()}
        onAutomatic={(automatic) => sendSettings({ automatic, automaticAnnounced: true })}
      />
    </Texts.Provider>,
    container,
  );
}

draw(root, settings);
// A wide window shows another surface beside it.
watchSettings((chosen) => draw(root, chosen));
