import { browser } from 'wxt/browser';
import { openInUsualWindow } from './library/open-in-usual-window.ts';
import { askReader } from './reader-in-tab.ts';

/** Opens the page on which a report of the page in a tab is made. */
export async function openReport(tabId: number): Promise<void> {
  await openInUsualWindow(browser.runtime.getURL(`/report.html#${tabId}`), true);
}

/** The report that the page in a tab makes of itself, unchecked; null where no script may run. */
export async function reportOf(tabId: number): Promise<{ report: unknown } | null> {
  try {
    return { report: await askReader({ tabId }, { type: 'report-page' }) };
  } catch (error) {
    console.info('Đọc Sạch: this page cannot be reported.', error);
    return null;
  }
}
