import { gluedTemplate, templateToken, templateWords } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { isOnlyTokens } from '../template-text.ts';
import { cleanText } from '../text.ts';
import { cutInlines } from './inline-cut.ts';
import { looksLikeByline } from './parse-byline.ts';
import type { ArrangeStep } from './story.ts';

/**
 * The template of a comment that the site's script never filled. A line goes when it is nothing but tokens; the
 * words between tokens go when they stand beside such a line; tokens glued to another line go when that line is the
 * author's or the template goes on below. A token inside a sentence is the article's own.
 */
export const dropTemplates: ArrangeStep = (story) => {
  const kinds = story.drafts.map((draft) => kindOf(draft));
  story.drafts = story.drafts.filter((draft, index) => {
    const [before, kind, after] = [kinds[index - 1], kinds[index], kinds[index + 1]];
    const isBeside = isTemplate(before) || isTemplate(after);
    if (kind === 'tokens' || (kind === 'word' && isBeside)) {
      story.report('an unfilled template', draft.text);
      return false;
    }
    const goesOn = after === 'tokens' || (after === 'word' && isTemplate(kinds[index + 2]));
    if (
      kind === 'glued' &&
      (goesOn || draft.hint === 'byline' || looksLikeByline(withoutTemplate(draft.text)))
    ) {
      story.report('an unfilled template behind a line', cutTemplate(draft));
    }
    return true;
  });
};

/** The template's own words are shorter; most lines of an article need no closer look. */
const longestWord = 20;

type Kind = 'tokens' | 'word' | 'glued' | 'text';
const isTemplate = (kind: Kind | undefined): boolean => kind === 'tokens' || kind === 'glued';

function kindOf({ text, block, hint }: Draft): Kind {
  // What is set as code is quoted.
  if (
    'inlines' in block &&
    block.inlines.some((inline) => typeof inline === 'object' && inline.tag === 'code')
  )
    return 'text';
  if (text.length <= longestWord && templateWords.test(cleanText(text))) return 'word';
  if (!text.includes('{') || !templateToken.test(text)) return 'text';
  if (isOnlyTokens(text)) return 'tokens';
  const isLine = block.kind === 'paragraph' || block.kind === 'heading';
  return isLine &&
    (gluedTemplate.test(text.slice(-longestTemplate)) ||
      (hint === 'byline' && trailingTokens.test(text.slice(-longestTemplate))))
    ? 'glued'
    : 'text';
}

/** Behind an author's line one token is enough. */
const trailingTokens = /(?:\s*[-–—]?\s*\{\s*[a-z][a-z0-9_.]*\s*\})+(?:\s*trả lời)?\s*$/i;

/** A template behind a line is shorter; no more of the line is searched for it. */
const longestTemplate = 200;

function withoutTemplate(text: string): string {
  const start = Math.max(text.length - longestTemplate, 0);
  const end = text.slice(start).replace(gluedTemplate, '').replace(trailingTokens, '');
  return (text.slice(0, start) + end).trimEnd();
}

/** Cuts the template off the end of a line; gives what was cut. */
function cutTemplate(draft: Draft): string {
  if (!('inlines' in draft.block)) return '';
  const kept = withoutTemplate(draft.text);
  const cut = draft.text.slice(kept.length);
  draft.block.inlines = cutInlines(draft.block.inlines, 0, kept.length);
  draft.text = kept;
  return cut.trim();
}
