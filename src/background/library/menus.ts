import { type Browser, browser } from 'wxt/browser';
import { translate } from '../../locales/translate.ts';
import { articlePattern, newspaperPattern } from '../../site/hosts.ts';
import { openPage } from '../open-page.ts';
import { openReport } from '../report.ts';
import { saveLink } from './save-link.ts';
import { saveTab } from './save-tab.ts';
import { tell, wordsFor } from './told.ts';

/**
 * Makes the entries of the button's and of links' menus. The browser keeps them until the extension is updated. Firefox for
 * Android has no such menus (MDN, "menus": browser compatibility); there the list opens from the popup and the view.
 */
export async function makeMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'save-page', title: translate('saveThis'), contexts: ['action'] });
  browser.contextMenus.create({
    id: 'open-library',
    title: translate('savedArticles'),
    contexts: ['action'],
  });
  browser.contextMenus.create({ id: 'report-page', title: translate('reportPage'), contexts: ['action'] });
  browser.contextMenus.create({
    id: 'save-link',
    title: translate('saveLink'),
    contexts: ['link'],
    documentUrlPatterns: [newspaperPattern],
    targetUrlPatterns: [articlePattern],
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
  else if (menuItemId === 'report-page') await openReport(tab.id);
  else if (menuItemId === 'save-link' && linkUrl !== undefined)
    await saveLink(linkUrl, { id: tab.id, incognito: tab.incognito });
}

/** For the menu and the keyboard, which show nothing by themselves. */
export async function saveAndTell(tabId: number): Promise<void> {
  await tell(tabId, wordsFor(await saveTab(tabId)));
}
