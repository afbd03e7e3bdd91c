import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import { browserName } from '../../src/pages/report/browser-name.ts';
import { ReportPage } from '../../src/pages/report/report-page.tsx';
import type { Reported, ReportServices, Said } from '../../src/pages/report/report-services.ts';
import { saveFile } from '../../src/pages/save-file.ts';
import { Texts } from '../../src/reader/texts.ts';
import { type Complaint, reportFiles, reportName } from '../../src/report/report-files.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { isTabOpen, readReported, showTab, zippedReport } from '../../src/surfaces/report-services.ts';
import '../../src/pages/report/report.css';

const root = document.getElementById('app');
if (!root) throw new Error('report.html has no #app');

const { version } = browser.runtime.getManifest();
const usedBrowser = browserName(navigator.userAgent);
/** `report.html#TAB` */
const tabId = Number.parseInt(location.hash.slice(1), 10);

const complaintOf = ({ made }: Reported, said: Said): Complaint => ({
  ...said,
  version,
  browser: usedBrowser,
  made,
});

const services: ReportServices = {
  ...pageServices,
  read: async () => (Number.isInteger(tabId) ? readReported(tabId) : null),
  isPageOpen: async () => Number.isInteger(tabId) && isTabOpen(tabId),
  showPage: () => showTab(tabId),
  async save(reported, said) {
    const complaint = complaintOf(reported, said);
    const name = `${reportName(complaint.made)}.zip`;
    saveFile(document, name, await zippedReport(reported.report, complaint));
    return name;
  },
  files: (reported, said) => reportFiles(reported.report, complaintOf(reported, said)),
  versions: `Đọc Sạch ${version}, ${usedBrowser}`,
};
const { settings } = await takeOwnSettings();
prepareDocument(document, translate('reportPage'), translate, settings);

render(
  <Texts.Provider value={translate}>
    <ReportPage settings={settings} services={services} />
  </Texts.Provider>,
  root,
);
