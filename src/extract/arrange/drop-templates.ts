import type { Inline } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import { inlineText } from '../../article/inline-text.ts';
import { templateToken, templateWords } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { isOnlyTokens } from '../template-text.ts';
import { cleanText } from '../text.ts';
import { changeLines } from './change-lines.ts';
import { cutOut } from './inline-cut.ts';
import { looksLikeByline } from './parse-byline.ts';
import type { ArrangeStep, Story } from './story.ts';
import { type LineNature, templateRows } from './template-rows.ts';

/**
 * The template of a comment that the site's script never filled. A line goes when it is nothing but tokens; the
 * words between tokens go when they stand beside such a line; tokens glued to another line are cut off where that
 * line is over (template-rows.ts). A token inside a sentence is the article's own.
 */
export const dropTemplates: ArrangeStep = (story) => {
  const kinds = story.drafts.map(kindOf);
  if (!kinds.some((kind) => kind === 'tokens' || kind === 'mixed')) return;
  const isCut = story.drafts.map(
    (draft, index) => kinds[index] === 'mixed' && cutRows(draft, kinds, index, story),
  );
  story.drafts = story.drafts.filter((draft, index) => {
    const isTemplate = (at: number) => kinds[at] === 'tokens' || isCut[at] === true;
    const isBeside = isTemplate(index - 1) || isTemplate(index + 1);
    if (kinds[index] !== 'tokens' && !(kinds[index] === 'word' && isBeside))
      return !isCut[index] || !isEmpty(draft);
    story.report('an unfilled template', draft.text);
    return false;
  });
};

/** The template's own words are shorter; most lines of an article need no closer look. */
const longestWord = 20;

type Kind = 'tokens' | 'word' | 'mixed' | 'text';

function kindOf({ text, block }: Draft): Kind {
  if (text.length <= longestWord && templateWords.test(cleanText(text))) return 'word';
  if (!text.includes('{') || !templateToken.test(text) || block.kind === 'table') return 'text';
  // What is set as code is quoted.
  if ('inlines' in block && block.inlines.some(isCode)) return 'text';
  return isOnlyTokens(text) ? 'tokens' : 'mixed';
}

const isCode = (inline: Inline): boolean => typeof inline === 'object' && inline.tag === 'code';

const isEmpty = ({ block, text }: Draft): boolean => 'inlines' in block && text === '';

/** Cuts the templates out of a draft's lines. @returns whether there were any */
function cutRows(draft: Draft, kinds: Kind[], index: number, story: Story): boolean {
  const nature = natureOf(draft, kinds, index);
  let isCut = false;
  changeLines(draft.block, (inlines) => {
    const text = inlineText(inlines);
    const rows = text.includes('{') ? templateRows(text, nature) : [];
    for (const { start, end } of rows) story.report('an unfilled template in a line', text.slice(start, end));
    if (rows.length > 0) isCut = true;
    return rows.length > 0 ? cutOut(inlines, rows) : inlines;
  });
  draft.text = isCut ? blockText(draft.block) : draft.text;
  return isCut;
}

function natureOf({ hint, block, text }: Draft, kinds: Kind[], index: number): LineNature {
  const isLine = 'inlines' in block;
  const [after, next] = [kinds[index + 1], kinds[index + 2]];
  return {
    isByline: hint === 'byline',
    isShort:
      !isLine || hint === 'byline' || hint === 'caption' || looksLikeByline(text.replace(/\s*\{.*$/s, '')),
    isLast: isLine && (after === undefined || after === 'tokens' || (after === 'word' && next === 'tokens')),
  };
}
