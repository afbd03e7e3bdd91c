import type { PageReport } from '../../report/page-report.ts';
import type { Fault, ReportFile } from '../../report/report-files.ts';
import type { PageServices } from '../services.ts';

/** The page that is reported. */
export interface Reported {
  /** As its tab names it; empty where the browser does not tell. Only shown. */
  title: string;
  report: PageReport;
}

/** What the reader says. */
export interface Said {
  faults: readonly Fault[];
  note: string;
}

export interface ReportServices extends PageServices {
  /** Has the page make its report. @returns null where it is gone or cannot be reached */
  read(): Promise<Reported | null>;
  /** Gives the reader the file. @returns its name @throws when it could not be made */
  save(report: PageReport, said: Said): Promise<string>;
  /** What the file would hold, saved now: to be seen before. */
  files(report: PageReport, said: Said): readonly ReportFile[];
  /** The extension and the browser with their versions, as the file names them. */
  versions: string;
}
