import { templateToken } from '../../site/phrases.ts';

/** A stretch of a text, from one character to another (UTF-16 units). */
export interface Stretch {
  start: number;
  end: number;
}

/** What a line is to the judgement of tokens in it. */
export interface LineNature {
  /** An author's line, as its class says. */
  isByline: boolean;
  /** An author's line or a caption: no sentence, so that none has to end before the tokens. */
  isShort: boolean;
  /** The template goes on below, or nothing comes below at all. */
  isLast: boolean;
}

const token = templateToken.source;
const between = String.raw`[\s–—-]*(?:[Tt]rả lời\b)?[\s–—-]*`;
const reply = String.raw`(?:[\s–—-]*[Tt]rả lời(?=\s*(?:$|\n|\p{Lu})))?`;
/** Tokens with nothing but the template's own words and dashes between and behind: `{name} - {time} Trả lời {body}`. */
const row = new RegExp(`${token}(?:${between}${token})*${reply}(?:[ –—-]+(?=$|\\n))?`, 'gu');
const single = new RegExp(token, 'g');

const sentenceEnd = /[.!?…][”"»)\]]?\s*$/;
/** A sentence or list that names the token is still open. */
const open = /[:,;(“"«‘'=]\s*$/;
const sentenceBegins = /^\s*[“"«]?\p{Lu}/u;

/**
 * Finds the tokens of an unfilled template that are glued to a text: where a sentence or line is over before them, and
 * the line is over after them or a sentence begins. A token inside a sentence is the article's own.
 *
 * @param text with `\n` between its lines.
 */
export function templateRows(text: string, nature: LineNature): Stretch[] {
  return [...text.matchAll(row)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((stretch) => isTemplate(text, stretch, nature));
}

function isTemplate(
  text: string,
  { start, end }: Stretch,
  { isByline, isShort, isLast }: LineNature,
): boolean {
  const before = text.slice(0, start);
  if (open.test(before)) return false;
  const [lineBefore, lineAfter] = [
    before.slice(before.lastIndexOf('\n') + 1),
    text.slice(end).split('\n', 1)[0] ?? '',
  ];
  const begins = lineBefore.trim() === '';
  const isOver = begins || sentenceEnd.test(lineBefore);
  const isSeveral = (text.slice(start, end).match(single)?.length ?? 0) > 1;
  if (lineAfter.trim() !== '') return (isSeveral || begins) && isOver && sentenceBegins.test(lineAfter);
  if (isOver) return isSeveral || !begins || isAtEdge(text, start, end);
  return isSeveral ? isShort || isLast : isByline;
}

/** Whether no text stands on one of the sides: a single token between two lines may be quoted. */
const isAtEdge = (text: string, start: number, end: number): boolean =>
  text.slice(0, start).trim() === '' || text.slice(end).trim() === '';
