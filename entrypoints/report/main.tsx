import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import { browserName } from '../../src/pages/report/browser-name.ts';
import { ReportPage } from '../../src/pages/report/report-page.tsx';
import type { ReportServices, Said } from '../../src/pages/report/report-services.ts';
import { saveFile } from '../../src/pages/save-file.ts';
import { Texts } from '../../src/reader/texts.ts';
import { type Complaint, reportFiles, reportName } from '../../src/report/report-files.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { readReported, zippedReport } from '../../src/surfaces/report-services.ts';
import '../../src/pages/report/report.css';

const root = document.getElementById('app');
if (!root) throw new Error('report.html has no #app');

const { version } = browser.runtime.getManifest();
const usedBrowser = browserName(navigator.userAgent);
/** `report.html#TAB` */
const tabId = Number.parseInt(location.hash.slice(1), 10);

const complaintOf = (said: Said): Complaint => ({ ...said, version, browser: usedBrowser, made: new Date() });

const services: ReportServices = {
  ...pageServices,
  read: async () => (Number.isInteger(tabId) ? readReported(tabId) : null),
  async save(report, said) {
    const complaint = complaintOf(said);
    const name = `${reportName(complaint.made)}.zip`;
    saveFile(document, name, await zippedReport(report, complaint));
    return name;
  },
  files: (report, said) => reportFiles(report, complaintOf(said)),
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
