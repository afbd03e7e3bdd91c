import { type Browser, browser } from 'wxt/browser';
import { translate } from '../../locales/translate.ts';
import { newspaperPattern } from '../../site/hosts.ts';
import { openPage } from '../open-page.ts';
import { saveLink } from './save-link.ts';
import { saveTab } from './save-tab.ts';
import { tell, wordsFor } from './told.ts';

/** Every address of an article ends so, with a query or without (src/site/address.ts). */
const articleLinks = [`${newspaperPattern}.htm*`];

/** Makes the entries of the button's and of links' menus. The browser keeps them until the extension is updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'save-page', title: translate('saveThis'), contexts: ['action'] });
  browser.contextMenus.create({
    id: 'open-library',
    title: translate('savedArticles'),
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: 'save-link',
    title: translate('saveLink'),
    contexts: ['link'],
    documentUrlPatterns: [newspaperPattern],
    targetUrlPatterns: articleLinks,
  });
}

/** Does what an entry of a menu means. */
export async function onMenu(
  { menuItemId, linkUrl }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'linkUrl'>,
  tab: Pick<Browser.tabs.Tab, 'id' | 'incognito'> | undefined,
): Promise<void> {
  if (menuItemId === 'open-library') await openPage('library');
  else if (tab?.id === undefined) return;
  else if (menuItemId === 'save-page') await saveAndTell(tab.id);
  else if (menuItemId === 'save-link' && linkUrl !== undefined)
    await saveLink(linkUrl, { id: tab.id, incognito: tab.incognito });
}

/** For the menu and the keyboard, which show nothing by themselves. */
export async function saveAndTell(tabId: number): Promise<void> {
  await tell(tabId, wordsFor(await saveTab(tabId)));
}
