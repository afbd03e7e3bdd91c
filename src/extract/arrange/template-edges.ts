import { replyBehindLine, templateAtEnd, templateAtStart } from '../../site/phrases.ts';
import { countTokens } from '../template-text.ts';
import { looksLikeByline } from './parse-byline.ts';

/** Where a line stands that a template may be glued to. */
export interface Place {
  /** Its class says that it is the author's. */
  isByline: boolean;
  isCaption: boolean;
  /** No text follows it but captions and the author's line. */
  isLast: boolean;
  /** The line above or below is a template. */
  isBeside: boolean;
  /** The template goes on below. */
  goesOn: boolean;
  /** The article quotes tokens in its sentences, so that a token at an edge may be quoted too. */
  isAboutTokens: boolean;
}

/** A template behind a line is shorter; no more of the line is searched for it. */
const longestTemplate = 200;
/** What stands over a comment: `{name} - {time}`. */
const commentHead = /\}\s*[-–—]\s*\{/;
const sentenceEnd = /[.!?…][”"’»)\]]*$/;
/** What the word directly before a token tells of it: that it is quoted, or part of a longer code. */
const quoting = /^["']$|[:“‘«([/&+]$|[$=@#_\\]/;
/** What a line begins with behind a template that is none of its own; behind a quoted token a sentence goes on. */
const beginning = /^\s*(?:["“‘«(–-]+\s*)?[\p{Lu}\p{N}]/u;

/** How long a line is without the template that is glued to its end: all of it where none is. */
export function endBeforeTemplate(line: string, place: Place): number {
  const from = Math.max(line.length - longestTemplate, 0);
  const end = line.slice(from);
  const found =
    templateAtEnd.exec(end) ?? (place.goesOn || place.isByline ? replyBehindLine.exec(end) : null);
  if (!found) return line.length;
  const before = line.slice(0, from + found.index);
  return isGluedBehind(before, found[0], place) ? before.length : line.length;
}

function isGluedBehind(before: string, template: string, place: Place): boolean {
  if (before.trim() === '' || quoting.test(lastWordOf(before))) return false;
  const count = countTokens(template);
  const isEnded = sentenceEnd.test(before);
  if (count === 0) return isEnded || (place.isByline && place.isBeside);
  if (place.isByline || (count > 1 && looksLikeByline(before.trim()))) return true;
  const isApart = /^[\s–—-]/.test(template);
  // A verse ends without a stop, too.
  const isCommentHead = place.isLast && commentHead.test(template);
  const isOutsideText = (place.isCaption || isCommentHead) && !place.isAboutTokens;
  if (count > 1) return isEnded || !isApart || place.goesOn || isOutsideText;
  if (isApart && !isEnded) return false;
  const isPlaced = place.isCaption || place.isLast || place.isBeside || (isEnded && !isApart);
  return isPlaced && (place.isBeside || !place.isAboutTokens);
}

/** What stands behind the last white space in a text, but for white space at its end. */
function lastWordOf(text: string): string {
  const end = text.trimEnd();
  let start = end.length;
  while (start > 0 && !/\s/.test(end.charAt(start - 1))) start--;
  return end.slice(start);
}

/** How many characters of a line are a template that is glued to its beginning. */
export function lengthOfTemplateBefore(line: string, place: Place): number {
  const template = templateAtStart.exec(line)?.[0];
  if (template === undefined) return 0;
  const after = line.slice(template.length);
  if (!beginning.test(after)) return 0;
  const isTorn = countTokens(template) > 1 && !/^\s/.test(after);
  return isTorn || place.isBeside || !place.isAboutTokens ? template.length : 0;
}

/** Whether a line quotes tokens: in a sentence, or at the end of one that goes on with them. */
export function quotesTokens(line: string): boolean {
  if (!line.includes('{')) return false;
  const inside = line.slice(templateAtStart.exec(line)?.[0].length ?? 0);
  const from = Math.max(inside.length - longestTemplate, 0);
  const end = templateAtEnd.exec(inside.slice(from));
  const before = end ? inside.slice(0, from + end.index) : inside;
  if (countTokens(before) > 0) return true;
  return end !== null && countTokens(end[0]) === 1 && /^\s/.test(end[0]) && /\p{Ll}$/u.test(before);
}
