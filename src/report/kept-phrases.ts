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
import { wordsIn } from './kept-words.ts';
import { type KeptPart, linesIn, longestLine, wholeLinesIn } from './phrase-lines.ts';

/** Where a text stands. */
export interface Where {
  /** In the article, or in what repeats it: nowhere else do the rules look for authors, sources and captions. */
  isPublic: boolean;
  /** It repeats a title that tells an error. */
  isErrorTitle: boolean;
}

type Rule = RegExp | [rule: RegExp, parts: readonly RegExp[]];

/** Each with what of a text it tells, where that is not all that it matches. */
const rules: readonly Rule[] = [
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
  shareNote,
  widgetHeading,
  [widgetName, [/^(?:địa phương|thời tiết|xem thêm|in bài|quay lại|chia sẻ)/i]],
  tagsLabel,
  ...imprintLine,
  siteName,
  soleTool,
  [
    followLine,
    [
      /^(?:mời (?:(?:quý )?(?:bạn đọc|độc giả)|quý vị) )?(?:theo dõi|đọc|xem)/iu,
      /(?:trên|tại|qua)\s+(?:google news|google tin tức|facebook|zalo|youtube|tiktok)\s*[!.]?$/iu,
    ],
  ],
  // A breadcrumb's first word, and what a heading of comments begins with (src/extract/template-text.ts).
  /^(?:trang chủ|bình luận|ý kiến|bạn đọc)(?![\p{L}\p{M}])/iu,
];

/** The same of lines of the article. */
const articleRules: readonly Rule[] = [
  // Before a colon, and nowhere else: it may be a person's name too.
  new RegExp(String.raw`^\(?${authorRole.source.slice(1, -1)}(?=\s?:)`, 'iu'),
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
  // What a part of an author's line begins with (src/extract/arrange/parse-byline.ts).
  /^theo(?=\s)/iu,
  // Who took the picture is no phrase.
  [credit, [/ảnh(?=\s*:[^:]*$)/iu]],
  asker,
];

const tokens = new RegExp(String.raw`\{\s*(?:${templateNames})\s*\}`, 'gi');
/** What rules take in whatever it says: another word in braces, a name before the newspaper's own. */
const others = [
  new RegExp(String.raw`\{\s*(?!(?:${templateNames})\s*\})[a-z][a-z0-9_.]*\s*\}`, 'gi'),
  /(?<![a-z0-9.-])(?!(?:www|vhds|c)\.baothanhhoa)(?:[a-z0-9-]+\.)+(?=baothanhhoa\.vn)/gi,
];

/** Words that no other word should become. */
export const tellingWords: ReadonlySet<string> = new Set(
  [...[...rules, ...articleRules].flat(2), errorTitle, toolItems, toolAction, noAuthor, besideTime, tokens]
    .map((rule) => rule.source.toLowerCase())
    .flatMap((source) => source.match(/[\p{L}\p{M}]+/gu) ?? []),
);

/**
 * The parts of a text that the rules of the extraction go by: the site's own phrases, words of a printed time, and in
 * the article words of its lines.
 *
 * @param text clean (NFC, single spaces): a line, an element's text, a title.
 */
export function keptParts(text: string, where: Where): KeptPart[] {
  const found = [...text.matchAll(tokens)].map((match) => partOf(match, true));
  const whole = wholeLinesIn(text);
  if (where.isPublic) found.push(...whole.flatMap(wordsIn));
  for (const { start, text: part } of where.isPublic ? linesIn(text) : whole) {
    const inside = part.length <= longestLine ? partsOfLine(part, where) : partsOfEnds(part, where);
    found.push(...inside.map((kept) => moved(kept, start)));
  }
  // Elsewhere the rules part no line, but a title with the newspaper's name.
  if (!where.isPublic)
    for (const { start, text: part } of linesIn(text))
      found.push(...partsBy(siteName, part).map((kept) => moved(kept, start)));
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

function partsOfLine(line: string, { isPublic, isErrorTitle }: Where): KeptPart[] {
  // Letters alone are the size of letters in a row of tools, and somebody's initials elsewhere.
  const isTools = isToolRow(line) && (isPublic || /\p{L}\p{M}*\p{L}/u.test(line));
  const tools = isTools ? [{ start: 0, end: line.length, numbers: false }] : [];
  const used = [...rules, ...(isPublic ? articleRules : []), ...(isErrorTitle ? [errorTitle] : [])];
  return [...tools, ...used.flatMap((rule) => partsBy(rule, line)), ...partsOfTime(line)];
}

/** A long text's beginning and end: a brand, a template. */
function partsOfEnds(text: string, { isPublic, isErrorTitle }: Where): KeptPart[] {
  const [first, last] = [text.slice(0, longestLine), text.slice(-longestLine)];
  const shift = text.length - longestLine;
  const begun = [brand, ...(isPublic ? [sourceStart, asker] : []), ...(isErrorTitle ? [errorTitle] : [])];
  return [
    ...begun.flatMap((rule) => partsBy(rule, first)),
    ...partsBy(templateAtEnd, last).map((part) => moved(part, shift)),
    ...partsBy(replyAtEnd, last).map((part) => moved(part, shift)),
    ...partsOfTime(text),
  ];
}

function partsBy(rule: Rule, line: string): KeptPart[] {
  const [whole, parts] = Array.isArray(rule) ? rule : [rule, [rule]];
  if (!whole.test(line)) return [];
  return parts.flatMap((part) => {
    const match = part.exec(line);
    return match ? [partOf(match, false)] : [];
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
