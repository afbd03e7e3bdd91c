import { withoutBold } from '../../article/inline-shape.ts';
import type { Draft } from '../blocks/draft.ts';
import type { ArrangeStep } from './story.ts';

/** A heading is one line; what is longer is a paragraph in bold. */
const longestHeading = 120;
/** More short bold lines than this in a row are a poem or a list in bold. */
const mostInARow = 2;
/** Who asks in an interview or a legal column. */
export const asker = /^(?:PV|P\.\s?V\.?|Phóng viên|Hỏi)\s*[:(]/i;

/** Headings that the editors wrote as a paragraph of one short bold line, and questions likewise. */
export const markHeadings: ArrangeStep = ({ drafts }) => {
  const isCandidate = drafts.map(isShortBold);
  const isInterview = asksInBold(drafts, isCandidate);
  drafts.forEach((draft, index) => {
    if (draft.block.kind === 'heading') draft.block.inlines = withoutBold(draft.block.inlines);
    if (draft.block.kind !== 'paragraph' || draft.block.role) return;
    if (isQuestion(draft, isInterview)) draft.block.role = 'question';
    else if (
      isCandidate[index] &&
      runAround(isCandidate, index) <= mostInARow &&
      hasTextBelow(drafts, index, isCandidate)
    ) {
      draft.block = { kind: 'heading', level: 2, inlines: withoutBold(draft.block.inlines) };
    }
  });
  const headings = drafts.flatMap(({ block }) => (block.kind === 'heading' ? [block] : []));
  if (!headings.some(({ level }) => level === 2)) for (const heading of headings) heading.level = 2;
};

/** What is said begins with a dash. */
const dash = /^[-–—]\s/;

function isQuestion({ text, bold }: Draft, isInterview: boolean): boolean {
  const isAsked = text.endsWith('?');
  if (asker.test(text)) return bold || isAsked;
  return bold && isAsked && (isInterview || dash.test(text));
}

/** Whether the bold lines of a text are what somebody asks: one question may be a heading, most of several are not. */
function asksInBold(drafts: Draft[], isCandidate: boolean[]): boolean {
  const bold = drafts.filter((_, index) => isCandidate[index]);
  const asked = bold.filter(({ text }) => text.endsWith('?'));
  return asked.length > 1 && asked.length > bold.length / 2;
}

function isShortBold({ block, text, bold, hint }: Draft): boolean {
  if (block.kind !== 'paragraph' || hint === 'caption' || hint === 'byline' || block.role) return false;
  return bold && text.length <= longestHeading && !text.includes('\n') && !/[.,;:…]$/.test(text);
}

/** How many candidates stand in a row around one; counts no further than it matters. */
function runAround(isCandidate: boolean[], index: number): number {
  let start = index;
  let end = index;
  while (index - start <= mostInARow && isCandidate[start - 1]) start--;
  while (end - index <= mostInARow && isCandidate[end + 1]) end++;
  return end - start + 1;
}

/** A heading stands over something. */
function hasTextBelow(drafts: Draft[], index: number, isCandidate: boolean[]): boolean {
  let below = index + 1;
  while (isCandidate[below]) below++;
  const next = drafts[below];
  return next !== undefined && next.block.kind !== 'separator';
}
