import type { Block, Inline } from '../../article/article.ts';
import { joinLines } from '../../article/inline-shape.ts';
import { inlineText } from '../../article/inline-text.ts';
import { templateToken, templateWords } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { countTokens, introduces, isOnlyTokens } from '../template-text.ts';
import { cleanText } from '../text.ts';
import { gluedLine, replaceGluedLine, textWithoutCode } from './glued-line.ts';
import { cutInlines } from './inline-cut.ts';
import type { ArrangeStep, Story } from './story.ts';
import { endBeforeTemplate, lengthOfTemplateBefore, type Place, quotesTokens } from './template-edges.ts';

/**
 * The template of a comment that the site's script never filled. A line goes when it is nothing but tokens; the
 * words between tokens go when they stand beside such a line; tokens glued to another line go where its sentence does
 * not need them (template-edges.ts). A token inside a sentence, in code or below a colon is the article's own.
 */
export const dropTemplates: ArrangeStep = (story) => {
  const { drafts } = story;
  const kinds = kindsOf(drafts);
  if (!kinds.some((kind) => kind !== 'text')) return;
  const placeOf = placesIn(story, kinds);
  drafts.forEach((draft, index) => {
    if (kinds[index] !== 'holding' && !(kinds[index] === 'text' && isTemplate(kinds[index + 1]))) return;
    const cut = cutTemplates(draft, placeOf(index));
    if (cut === '') return;
    kinds[index] = 'glued';
    story.report('an unfilled template beside a line', cut);
  });
  story.drafts = drafts.filter((draft, index) => {
    const [before, kind, after] = [kinds[index - 1], kinds[index], kinds[index + 1]];
    const isDropped = kind === 'tokens' || (kind === 'word' && (isTemplate(before) || isTemplate(after)));
    if (isDropped) story.report('an unfilled template', draft.text);
    return !isDropped;
  });
};

/** The template's own words are shorter; most lines of an article need no closer look. */
const longestWord = 20;

/** `holding`: tokens and other words; `glued`: the same, once the tokens were cut off. */
type Kind = 'tokens' | 'word' | 'holding' | 'glued' | 'text';
const isTemplate = (kind: Kind | undefined): boolean => kind === 'tokens' || kind === 'glued';

/** Below a colon, tokens are quoted one after the other. */
function kindsOf(drafts: readonly Draft[]): Kind[] {
  let isIntroduced = false;
  return drafts.map((draft, index) => {
    isIntroduced =
      introduces(drafts[index - 1]?.text ?? '') ||
      (isIntroduced && isOnlyTokens(drafts[index - 1]?.text ?? ''));
    return kindOf(draft, isIntroduced);
  });
}

function kindOf({ text, block, verbatim }: Draft, isIntroduced: boolean): Kind {
  if (text.length <= longestWord && templateWords.test(cleanText(text))) return 'word';
  if (verbatim || !text.includes('{') || !templateToken.test(text)) return 'text';
  const isQuoted = isIntroduced || holdsCode(block);
  return isOnlyTokens(text) ? (isQuoted ? 'text' : 'tokens') : 'holding';
}

/** Whether any of a block's text is set as code. */
function holdsCode(block: Block): boolean {
  if ('inlines' in block) return isCodeIn(block.inlines);
  if (block.kind === 'quote') return block.paragraphs.some(isCodeIn);
  if (block.kind === 'list')
    return block.items.some(({ inlines, lists }) => isCodeIn(inlines) || lists.some(holdsCode));
  return block.kind === 'table' && block.rows.flat().some(({ inlines }) => isCodeIn(inlines));
}

const isCodeIn = (inlines: readonly Inline[]): boolean =>
  inlines.some(
    (inline) =>
      typeof inline === 'object' &&
      'children' in inline &&
      (inline.tag === 'code' || isCodeIn(inline.children)),
  );

/** Tells of a line where it stands. */
function placesIn({ drafts, page, outerLead }: Story, kinds: Kind[]): (index: number) => Place {
  const isAboutTokens =
    [page.title, page.description, outerLead].some((text) => templateToken.test(text)) ||
    drafts.some((draft) => countTokens(draft.text) > 0 && isQuoting(draft));
  const isText = ({ block, hint }: Draft, index: number) =>
    block.kind === 'paragraph' &&
    hint !== 'byline' &&
    hint !== 'caption' &&
    kinds[index] !== 'tokens' &&
    kinds[index] !== 'word';
  const last = drafts.findLastIndex(isText);
  return (index) => {
    const { block, hint } = drafts[index] as Draft;
    const [before, after] = [kinds[index - 1], kinds[index + 1]];
    const goesOn = after === 'tokens' || (after === 'word' && kinds[index + 2] === 'tokens');
    return {
      isByline: hint === 'byline',
      isCaption: hint === 'caption' || 'caption' in block,
      isLast: index >= last,
      isBeside: before === 'tokens' || goesOn,
      goesOn,
      isAboutTokens,
    };
  };
}

function isQuoting({ block, verbatim, text }: Draft): boolean {
  if (verbatim || holdsCode(block)) return true;
  const line = gluedLine(block);
  return line === null || (line.length === 0 ? text : inlineText(line)).split('\n').some(quotesTokens);
}

/** Takes the templates out of a line's text; gives what was cut, empty where nothing was. */
function cutTemplates(draft: Draft, place: Place): string {
  const inlines = gluedLine(draft.block);
  if (!inlines || draft.verbatim) return '';
  const text = textWithoutCode(inlines);
  const kept = keptParts(text, place);
  const isWhole = kept[0]?.start === 0 && kept[0].end === text.length;
  if (kept.length === 0 || isWhole) return '';
  let cut = '';
  let end = 0;
  for (const part of [...kept, { start: text.length, end: text.length }]) {
    cut += text.slice(end, part.start);
    end = part.end;
  }
  replaceGluedLine(draft, joinLines(kept.map((part) => cutInlines(inlines, part.start, part.end))));
  return cut.trim();
}

interface Part {
  start: number;
  end: number;
}

/** The parts of a text, whole lines but for the first and the last, that are no template. */
function keptParts(text: string, place: Place): Part[] {
  const lines = text.split('\n');
  const dropped = templateLines(lines);
  const first = dropped.indexOf(false);
  const last = dropped.lastIndexOf(false);
  const parts: Part[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    const isBeside = place.isBeside || dropped[index - 1] === true || dropped[index + 1] === true;
    const here = { ...place, isBeside, goesOn: place.goesOn || dropped[index + 1] === true };
    const from = index === first ? lengthOfTemplateBefore(line, here) : 0;
    const length = index === last ? endBeforeTemplate(line, here) : line.length;
    const previous = parts.at(-1);
    const part = { start: start + from, end: start + Math.max(length, from) };
    if (!dropped[index] && previous && previous.end === start - 1) previous.end = part.end;
    else if (!dropped[index]) parts.push(part);
    start += line.length + 1;
  });
  return parts;
}

/** Which lines of a paragraph are a template: all tokens, several of them or at an end; its words beside such a line. */
function templateLines(lines: string[]): boolean[] {
  const isTokens = lines.map(
    (line, index) => isOnlyTokens(line) && !(lines[index - 1]?.trim().endsWith(':') ?? false),
  );
  const isWord = lines.map((line) => line.length <= longestWord && templateWords.test(cleanText(line)));
  const isPart = (index: number): boolean =>
    isTokens[index] === true ||
    (isWord[index] === true && (isTokens[index - 1] === true || isTokens[index + 1] === true));
  const parts = lines.map((_, index) => isPart(index));
  const start = parts.indexOf(false);
  const end = parts.lastIndexOf(false);
  return lines.map(
    (line, index) => parts[index] === true && (index < start || index > end || countTokens(line) !== 1),
  );
}
