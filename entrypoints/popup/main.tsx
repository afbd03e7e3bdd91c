import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import { bringStyles } from '../../src/reader/bring-styles.ts';
import { Texts } from '../../src/reader/texts.ts';
import { themeStyles } from '../../src/reader/theme-styles.ts';
import { changeSettings, readSettings } from '../../src/settings/store.ts';
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
document.documentElement.lang = browser.i18n.getUILanguage();
const [[tab], settings, commands] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  readSettings(),
  browser.commands.getAll(),
]);
// The address is there only for the newspaper's hosts: the extension may see no other.
const page = tab?.url ? readAddress(new URL(tab.url)).kind : 'other';

/** Whether the page could be asked; the popup has done its work then. */
async function openReader(): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const answer = await sendToBackground<'open-in-tab'>({ type: 'open-in-tab', tabId: tab.id });
  if (!answer?.opened) return false;
  window.close();
  return true;
}

render(
  <Texts.Provider value={translate}>
    <Popup
      page={page}
      settings={settings}
      shortcut={commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null}
      onOpen={openReader}
      onAutomatic={(automatic) => changeSettings({ automatic, automaticAnnounced: true })}
    />
  </Texts.Provider>,
  root,
);
