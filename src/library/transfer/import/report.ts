/**
 * Why something of a file was not taken: `damaged`, it has not the form of an article; `parts`, its text was taken, and
 * some of its pictures, former texts or highlights could not be; `no address`, there is none; `elsewhere`, it leads to
 * another site; `no article`, it leads to a page of this site that is none. The others: it could not be fetched.
 */
export const refusals = [
  'damaged',
  'parts',
  'no address',
  'elsewhere',
  'no article',
  'offline',
  'missing',
  'unreadable',
  'failed',
] as const;
export type Refusal = (typeof refusals)[number];

/** What an import has done. */
export interface Report {
  added: number;
  updated: number;
  /** Articles that were in the library just so. */
  same: number;
  /** How many were not taken, and the first of them. */
  refusedCount: number;
  refused: { what: string; why: Refusal }[];
}

/** More would be a list that nobody reads. */
const mostListed = 200;
/** Characters of a title or an address that tell which one is meant. */
const mostCharacters = 300;

export const emptyReport = (): Report => ({ added: 0, updated: 0, same: 0, refusedCount: 0, refused: [] });

/** Notes what was not taken. */
export function refuse(report: Report, what: string, why: Refusal): void {
  report.refusedCount++;
  if (report.refused.length < mostListed) report.refused.push({ what: what.slice(0, mostCharacters), why });
}
