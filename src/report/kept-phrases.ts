import { credit } from '../extract/arrange/mark-captions.ts';
import { asker } from '../extract/arrange/mark-headings.ts';
import { besideTime, isOnlyTime, printedTimeIn } from '../extract/page/vietnam-time.ts';
import {
  authorGenre,
  authorRole,
  bracketedSourceStart,
  brand,
  commentNote,
  errorTitle,
  followLine,
  imprintLine,
  loadingLine,
  newsroom,
  noAuthor,
  noteBelow,
  replyAtEnd,
  replyBehindLine,
  replyLine,
  shareNote,
  siteName,
  soleTool,
  sourceStart,
  tagsLabel,
  templateAtEnd,
  templateAtStart,
  templateNames,
  templateWords,
  timeAgo,
  toolAction,
  widgetHeading,
  widgetName,
} from '../site/phrases.ts';
import { isToolRow, toolItems } from '../site/tool-row.ts';
import { linesIn, longestLine } from './phrase-lines.ts';

/** A part of a text whose words, and perhaps numbers, the rules go by. UTF-16 units. */
export interface KeptPart {
  start: number;
  end: number;
  /** Its numbers too: `404`. */
  numbers: boolean;
}

/** Each with what of a text it tells, where that is not all that it matches. */
const rules: readonly (RegExp | [rule: RegExp, parts: readonly RegExp[]])[] = [
  brand,
  templateWords,
  templateAtEnd,
  templateAtStart,
  replyBehindLine,
  replyLine,
  replyAtEnd,
  timeAgo,
  commentNote,
  loadingLine,
  errorTitle,
  shareNote,
  widgetHeading,
  [widgetName, [/^(?:địa phương|thời tiết|xem thêm|in bài|quay lại|chia sẻ)/i]],
  tagsLabel,
  ...imprintLine,
  siteName,
  authorRole,
  authorGenre,
  noteBelow,
  [newsroom, [/^(?:nhóm )?(?:pv|phóng viên|ctv|bbt|ban|tổ)(?:[ -]ctv)?/iu]],
  bracketedSourceStart,
  // Of what follows the word, whose it is: `Theo sở …`.
  [
    sourceStart,
    [
      /^(?:Nguồn(?: tin)?\s*:|Theo)(?:\s+(?:ban|báo|bộ|sở|cục|tổng cục|vụ|viện|cổng|trang|tạp chí|đài|hãng|thông tấn|công an|phòng|hội|trung tâm)(?=\s))?/u,
    ],
  ],
  soleTool,
  [
    followLine,
    [
      /^(?:mời (?:(?:quý )?(?:bạn đọc|độc giả)|quý vị) )?(?:theo dõi|đọc|xem)/iu,
      /(?:trên|tại|qua)\s+(?:google news|google tin tức|facebook|zalo|youtube|tiktok)\s*[!.]?$/iu,
    ],
  ],
  // Who took the picture is no phrase.
  [credit, [/ảnh(?=\s*:[^:]*$)/iu]],
  asker,
  // A breadcrumb's first word, and what a heading of comments begins with (src/extract/template-text.ts).
  /^(?:trang chủ|bình luận|ý kiến|bạn đọc)(?![\p{L}\p{M}])/iu,
];

/** Of these words each tells something by itself (`noAuthor`), wherever it stands. */
const telling = 'tháng|ngày|năm|mùa|hết|kỳ|thứ|chủ nhật|cn|gmt|theo|và|của';
const everywhere = [
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${telling})(?![\p{L}\p{M}])`, 'giu'),
  new RegExp(String.raw`\{\s*(?:${templateNames})\s*\}`, 'gi'),
];
/** What rules take in whatever it says: another word in braces, a name before the newspaper's own. */
const others = [
  new RegExp(String.raw`\{\s*(?!(?:${templateNames})\s*\})[a-z][a-z0-9_.]*\s*\}`, 'gi'),
  /(?<![a-z0-9.-])(?!(?:www|vhds|c)\.baothanhhoa)(?:[a-z0-9-]+\.)+(?=baothanhhoa\.vn)/gi,
];

/** The last word of a line that was cut off, perhaps in its middle. */
const lastOfCut = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,}(?=\s?(?:…|\.{3})$)/u;

/** Words that no other word should become. */
export const tellingWords: ReadonlySet<string> = new Set(
  [...rules.flat(2), toolItems, toolAction, noAuthor, ...everywhere]
    .map((rule) => rule.source.toLowerCase())
    .flatMap((source) => source.match(/[\p{L}\p{M}]+/gu) ?? []),
);

/**
 * The parts of a text that the rules of the extraction go by: the site's own phrases, words of a printed time.
 *
 * @param text clean (NFC, single spaces): a line, an element's text, a title.
 */
export function keptParts(text: string): KeptPart[] {
  const found = everywhere.flatMap((rule) => [...text.matchAll(rule)].map((match) => partOf(match, true)));
  found.push(...partsOfCut(text));
  for (const { start, text: part } of linesIn(text)) {
    const inside = part.length <= longestLine ? partsOfLine(part) : partsOfEnds(part);
    found.push(...inside.map((kept) => moved(kept, start)));
  }
  const isOther = new Uint8Array(text.length);
  for (const rule of others)
    for (const { index, 0: other } of text.matchAll(rule)) isOther.fill(1, index, index + other.length);
  return found.flatMap((kept) => withoutOthers(kept, isOther));
}

/** What is left of a part, in which words may stand that are none of a rule's. */
function withoutOthers(part: KeptPart, isOther: Uint8Array): KeptPart[] {
  const left: KeptPart[] = [];
  for (let start = part.start; start < part.end; ) {
    const next = isOther.subarray(start, part.end).indexOf(isOther[start] === 1 ? 0 : 1);
    const end = next < 0 ? part.end : start + next;
    if (isOther[start] === 0) left.push({ ...part, start, end });
    start = end;
  }
  return left;
}

/** A beginning of such a word stays, since the whole one stays where the line is whole. */
function partsOfCut(text: string): KeptPart[] {
  const last = lastOfCut.exec(text);
  if (!last || !telling.split('|').some((word) => word.startsWith(last[0].toLowerCase()))) return [];
  return [partOf(last, false)];
}

function partsOfLine(line: string): KeptPart[] {
  const tools = isToolRow(line) ? [{ start: 0, end: line.length, numbers: false }] : [];
  return [...tools, ...rules.flatMap((rule) => partsBy(rule, line)), ...partsOfTime(line)];
}

/** A long text's beginning and end: a brand, a template. */
function partsOfEnds(text: string): KeptPart[] {
  const [first, last] = [text.slice(0, longestLine), text.slice(-longestLine)];
  const shift = text.length - longestLine;
  return [
    ...partsBy(brand, first),
    ...partsBy(sourceStart, first),
    ...partsBy(asker, first),
    ...partsBy(templateAtEnd, last).map((part) => moved(part, shift)),
    ...partsBy(replyAtEnd, last).map((part) => moved(part, shift)),
  ];
}

function partsBy(rule: (typeof rules)[number], line: string): KeptPart[] {
  const [whole, parts] = Array.isArray(rule) ? [rule[0], rule[1]] : [rule as RegExp, [rule as RegExp]];
  if (!whole.test(line)) return [];
  const numbers = whole === errorTitle;
  return parts.flatMap((part) => {
    const match = part.exec(line);
    return match ? [partOf(match, numbers)] : [];
  });
}

/** The words of a printed time, and those beside one that stands alone. */
function partsOfTime(line: string): KeptPart[] {
  const time = printedTimeIn(line);
  if (time === undefined) return [];
  const start = line.indexOf(time);
  const beside = isOnlyTime(line) ? [...line.matchAll(besideTime)].map((match) => partOf(match, true)) : [];
  return [{ start, end: start + time.length, numbers: false }, ...beside];
}

const partOf = ({ index, 0: text }: RegExpExecArray | RegExpMatchArray, numbers: boolean): KeptPart => ({
  start: index ?? 0,
  end: (index ?? 0) + text.length,
  numbers,
});

const moved = ({ start, end, numbers }: KeptPart, by: number): KeptPart => ({
  start: start + by,
  end: end + by,
  numbers,
});
