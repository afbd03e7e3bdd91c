import { browser } from 'wxt/browser';
import { openZip } from '../library/transfer/export/zip.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Reported } from '../pages/report/report-services.ts';
import type { PageReport } from '../report/page-report.ts';
import { type Complaint, reportFiles } from '../report/report-files.ts';
import { parseReport } from '../report/report-schema.ts';

/** Has the page in a tab make its report. Null where it is gone, or no script may run there. */
export async function readReported(tabId: number): Promise<Reported | null> {
  const answer = await sendToBackground<'report-of'>({ type: 'report-of', tabId });
  const report = parseReport(answer?.report);
  if (!report) return null;
  const { title } = await browser.tabs.get(tabId);
  return { title: title ?? '', report, made: new Date() };
}

/** Whether a tab is open. */
export const isTabOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/** Shows a tab, in its window. @throws when it is gone */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  // A browser on a phone has no windows (MDN, browser-compat-data: webextensions.api.windows).
  if (tab && browser.windows) await browser.windows.update(tab.windowId, { focused: true });
}

/** Packs the files of a report. */
export async function zippedReport(report: PageReport, complaint: Complaint): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const packed = new Response(readable).blob();
  const zip = openZip(writable, complaint.made.getTime());
  for (const { name, content } of reportFiles(report, complaint)) await zip.add(name, content);
  await zip.close();
  return new Blob([await packed], { type: 'application/zip' });
}
