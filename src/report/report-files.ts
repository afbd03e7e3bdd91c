import type { PageReport } from './page-report.ts';

/** What a reader may find wrong with how a page reads. */
export const faults = ['missing', 'left-over', 'head', 'layout', 'not-opened', 'other'] as const;
export type Fault = (typeof faults)[number];

/** What the reader says, and what it was read with. */
export interface Complaint {
  faults: readonly Fault[];
  /** In the reader's own words; empty where there are none. */
  note: string;
  /** The extension's version. */
  version: string;
  /** The browser's name and main version. */
  browser: string;
  made: Date;
}

export interface ReportFile {
  name: string;
  content: string;
}

const about = `Đọc Sạch: báo lỗi một trang / a report of a page that reads badly

source.html    khung của trang; chữ, số, tên và địa chỉ đã được thay, trừ một số từ giúp tìm ra bài
               the page's frame; words, numbers, names and addresses are others, but for some words
               by which articles are found
expected.json  bài đã rút ra, còn là bản nháp: có chỗ sai nên mới có tệp này
               what was read from it, a draft: something is wrong in it
report.json    điều sai, phiên bản, những chỗ đã bỏ khỏi bài
               what is wrong, the versions, what was left out of the article

Người làm tiện ích: thư mục này đặt vào test/pages được, xem README ở đó.
For the makers of the extension: this folder fits into test/pages; its README tells how to go on.
`;

/** Milliseconds since 1970 as a part of a name: `20261128-0930`, in the device's own time. */
export function reportName(made: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${made.getFullYear()}${two(made.getMonth() + 1)}${two(made.getDate())}`;
  return `doc-sach-report-${day}-${two(made.getHours())}${two(made.getMinutes())}`;
}

/** The files of a page folder that a report makes, as test/pages has them. */
export function reportFiles(report: PageReport, complaint: Complaint): ReportFile[] {
  const { source, expected, reason, locatedBy, removals, isSame } = report;
  const { faults, note, version, browser, made } = complaint;
  const folder = reportName(made);
  const told = {
    made: made.toISOString().slice(0, 10),
    version,
    browser,
    faults,
    note,
    reason,
    locatedBy,
    isSame,
    removals,
  };
  return [
    { name: `${folder}/README.txt`, content: about },
    { name: `${folder}/source.html`, content: source },
    { name: `${folder}/expected.json`, content: `${JSON.stringify(expected, null, 2)}\n` },
    { name: `${folder}/report.json`, content: `${JSON.stringify(told, null, 2)}\n` },
  ];
}
