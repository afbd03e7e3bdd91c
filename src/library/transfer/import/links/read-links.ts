import { isCancelled, type Job } from '../../job.ts';
import { chunksOf, UnreadableFile } from '../chunks.ts';
import type { FileKind } from '../detect.ts';
import type { JsonEnd } from '../json-values.ts';
import { emptyReport, type Report } from '../report.ts';
import { collectLinks } from './collect-links.ts';
import { NoTable } from './csv-rows.ts';
import { linksFromBookmarkJson } from './from-bookmark-json.ts';
import { linksFromCsv } from './from-csv.ts';
import { linksFromHtml, longestWhole, type ParseHtml } from './from-html.ts';
import { linksFromJson } from './from-json.ts';
import { linksFromText } from './from-text.ts';
import { linksFromXml } from './from-xml.ts';
import { BadZip, filesOfZip, kindOf } from './from-zip.ts';
import type { ForeignLink, Link, Site } from './link.ts';
import { textsOf } from './texts-of.ts';

/** What another program's file names. */
export type LinksRead =
  | { kind: 'links'; links: Link[]; report: Report; end: JsonEnd }
  | { kind: 'cancelled' }
  | { kind: 'unreadable' }
  /** A zip behind a password. */
  | { kind: 'locked' };

export interface ReadLinksOptions {
  site: Site;
  parseHtml: ParseHtml;
  /** Milliseconds since 1970. */
  now: number;
}

/** Reads the addresses of another program's file, of a kind that detectFile has told. Never throws. */
export async function readLinks(
  file: Blob,
  kind: FileKind,
  { site, parseHtml, now }: ReadLinksOptions,
  job: Job = {},
): Promise<LinksRead> {
  const report = emptyReport();
  const state: { end: JsonEnd } = { end: 'whole' };
  try {
    const found =
      kind === 'zip'
        ? fromZip(file, parseHtml, state, job)
        : fromFile(kind, () => chunksOf(file, job), parseHtml, state);
    const links = await collectLinks(found, { site, report, now });
    return { kind: 'links', links, report, end: state.end };
  } catch (error) {
    if (isCancelled(job)) return { kind: 'cancelled' };
    if (error instanceof BadZip) return { kind: 'locked' };
    if (error instanceof UnreadableFile) return { kind: 'unreadable' };
    throw error;
  }
}

type Chunks = () => AsyncIterable<Uint8Array>;

/** What came before a file's untimely end is given. */
async function* fromFile(
  kind: FileKind,
  chunks: Chunks,
  parseHtml: ParseHtml,
  state: { end: JsonEnd },
): AsyncGenerator<ForeignLink> {
  if (kind === 'json list' || kind === 'json object') {
    const end = yield* linksFromJson(chunks(), kind === 'json list');
    if (end !== 'whole') state.end = end;
  } else if (kind === 'csv') {
    try {
      yield* linksFromCsv(textsOf(chunks()));
    } catch (error) {
      if (!(error instanceof NoTable)) throw error;
      state.end = 'broken';
    }
  } else if (kind === 'text') {
    yield* linksFromText(textsOf(chunks()));
  } else if (kind === 'html' || kind === 'xml' || kind === 'bookmark json') {
    const text = await wholeText(chunks());
    if (text === null) state.end = 'too large';
    else if (kind === 'html') yield* linksFromHtml(text, parseHtml);
    else if (kind === 'xml') yield* linksFromXml(text);
    else yield* fromBookmarks(text, state);
  }
}

function fromBookmarks(text: string, state: { end: JsonEnd }): ForeignLink[] {
  try {
    return linksFromBookmarkJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    state.end = 'broken';
    return [];
  }
}

async function* fromZip(
  file: Blob,
  parseHtml: ParseHtml,
  state: { end: JsonEnd },
  job: Job,
): AsyncGenerator<ForeignLink> {
  try {
    for await (const { chunks } of filesOfZip(file, job)) {
      yield* fromFile(await kindOf(chunks()), chunks, parseHtml, state);
    }
  } catch (error) {
    if (!(error instanceof BadZip) || error.why === 'locked') throw error;
    state.end = error.why;
  }
}

async function wholeText(chunks: AsyncIterable<Uint8Array>): Promise<string | null> {
  const parts: string[] = [];
  let length = 0;
  for await (const text of textsOf(chunks)) {
    parts.push(text);
    length += text.length;
    if (length > longestWhole) return null;
  }
  return parts.join('');
}
