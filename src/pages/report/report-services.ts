import type { PageReport } from '../../report/page-report.ts';
import type { Fault, ReportFile } from '../../report/report-files.ts';
import type { PageServices } from '../services.ts';

/** The page that is reported. */
export interface Reported {
  /** As its tab names it; empty where the browser does not tell. Only shown. */
  title: string;
  report: PageReport;
  /** When it was made: the same in what is seen and in what is saved. */
  made: Date;
}

/** What the reader says. */
export interface Said {
  faults: readonly Fault[];
  note: string;
}

export interface ReportServices extends PageServices {
  /** Has the page make its report. @returns null where it is gone or cannot be reached */
  read(): Promise<Reported | null>;
  /** Whether that page is still open in its tab. */
  isPageOpen(): Promise<boolean>;
  /** Goes back to it. @throws when it is gone */
  showPage(): Promise<void>;
  /** Gives the reader the file. @returns its name @throws when it could not be made */
  save(reported: Reported, said: Said): Promise<string>;
  /** What the file would hold: to be seen before. */
  files(reported: Reported, said: Said): readonly ReportFile[];
  /** The extension and the browser with their versions, as the file names them. */
  versions: string;
}
