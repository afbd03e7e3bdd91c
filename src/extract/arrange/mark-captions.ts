import type { Paragraph } from '../../article/article.ts';
import { isAllMarked } from '../../article/inline-shape.ts';
import { brand } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { isOnlyTime } from '../page/vietnam-time.ts';
import { isSameLead } from '../repeats.ts';
import { isFurnitureLine } from './drop-furniture.ts';
import { looksLikeSignature } from './parse-byline.ts';
import type { ArrangeStep, Story } from './story.ts';

/** A caption without a class is one line, and shorter than this. */
const longestCaption = 200;
/** `… Ảnh: Minh Hiếu`, `… (Ảnh: TTXVN)`: who took the picture stands at a caption's end, nowhere else. */
export const credit = /(?<=[\s.,;(–—-])ảnh\s?:\s?[^.:!?]{2,40}\.?\)?$/iu;
/** What is described stands before it. */
const isCredited = (text: string): boolean => text.search(credit) > 1;
/** Speech does not describe a picture. */
const speech = /^[“"«–—-]|[?:]$/u;

/**
 * Captions that no class tells: a line below a picture that is set as captions are, names the photographer, or
 * repeats the title before it. On a page without any telling class also a plain line below a picture that stands
 * alone, when it is shorter than the text is.
 */
export const markCaptions: ArrangeStep = (story) => {
  const { drafts, page } = story;
  const below = new Set(drafts.filter((draft, index) => isLineBelow(draft, drafts[index - 1], story)));
  if (below.size === 0) return;
  const isPlain = !drafts.some(({ hint }) => hint !== null && hint !== 'heading' && hint !== 'caption');
  const usual = isPlain ? usualLength(story, below) : 0;
  for (const [index, draft] of drafts.entries()) {
    if (!below.has(draft)) continue;
    const repeatsTitle = page.title !== '' && draft.text.startsWith(page.title);
    const isSet = isSetAsCaption(drafts, index) || repeatsTitle;
    if (isSet || (draft.text.length < usual && !speech.test(draft.text))) draft.hint = 'caption';
  }
};

const isPicture = (draft: Draft | undefined): boolean =>
  draft?.block.kind === 'figure' && draft.block.caption.length === 0;

/** A short line of no telling class directly below a picture, that is nothing else that may stand there. */
function isLineBelow(draft: Draft, above: Draft | undefined, { page, outerLead }: Story): boolean {
  const { block, hint, bold, text } = draft;
  if (block.kind !== 'paragraph' || block.role || hint !== null || bold || !isPicture(above)) return false;
  if (text.length > longestCaption + page.title.length || text.includes('\n') || brand.test(text))
    return false;
  return !isLead(text, page.description, outerLead) && !looksLikeSignature(text) && !isOnlyTime(text);
}

const isLead = (text: string, ...leads: string[]): boolean => leads.some((lead) => isSameLead(text, lead));

/** The author's line and the page's furniture, which leave later, are no text. */
const isText = (draft: Draft, story: Story): boolean =>
  !looksLikeSignature(draft.text) && !isFurnitureLine(draft, story);

/** So many lines may stand from the title to the lead. */
const mostLinesAbove = 12;

/** Where the lines below the lead begin: what stands above it, such as time and section, is no text. */
const belowLead = ({ drafts, page, outerLead }: Story): number =>
  drafts.slice(0, mostLinesAbove).findLastIndex(({ text }) => isLead(text, page.description, outerLead)) + 1;

function isSetAsCaption(drafts: Draft[], index: number): boolean {
  const { text, italic, block, centred } = drafts[index] as Draft;
  if (isCredited(text) || italic) return true;
  if (!centred || !drafts[index - 1]?.centred) return false;
  // Lines of a poem are centred one after the other.
  const isOneOfSeveral = drafts[index + 1]?.centred === true && !isPicture(drafts[index + 1]);
  return !isOneOfSeveral || isAllMarked((block as Paragraph).inlines, 'small');
}

/** How long the text's own lines are on average; where all lines stand below pictures, any is a caption. */
function usualLength(story: Story, below: ReadonlySet<Draft>): number {
  const others = story.drafts
    .slice(belowLead(story))
    .filter((draft) => draft.block.kind === 'paragraph' && !below.has(draft) && isText(draft, story));
  if (others.length === 0) return longestCaption;
  const length = others.reduce((sum, { text }) => sum + text.length, 0) / others.length;
  return Math.min(length, longestCaption);
}
