import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import {
  isBylineLength,
  isNames,
  looksLikeByline,
  looksLikeSetApartByline,
  parseByline,
} from './parse-byline.ts';
import type { ArrangeStep, Story } from './story.ts';

/**
 * Lifts the author's line out of the text: the lines whose class says so, else a last line that reads like one. Where
 * the text has none, one that stands below the body is the author's, else the name that the page gives to machines.
 */
export const takeByline: ArrangeStep = (story) => {
  const marked = story.drafts.filter(
    (draft) => draft.hint === 'byline' && isLine(draft) && isBylineLength(draft.text),
  );
  const lines = marked.length > 0 ? marked : unmarkedByline(story);
  if (lines.length > 0) {
    story.drafts = story.drafts.filter((draft) => !lines.includes(draft));
    story.byline = parseByline(lines.map((draft) => draft.text.replace(/\n/g, ' - ')).join(' - '));
  } else {
    const text = isBylineLength(story.outerByline)
      ? story.outerByline || story.page.author
      : story.page.author;
    if (text) story.byline = parseByline(text);
  }
};

const isLine = (draft: Draft): boolean => draft.block.kind === 'paragraph' || draft.block.kind === 'heading';

/** The last line, and the one before it where a name stands over a source. */
function unmarkedByline(story: Story): Draft[] {
  const last = story.drafts.length - 1;
  if (!isUnmarked(story, last)) return [];
  const [draft, before] = [story.drafts[last], story.drafts[last - 1]];
  const isSource = draft !== undefined && !isNames(draft.text);
  const hasNameAbove =
    before !== undefined && isSource && isNames(before.text) && isUnmarked(story, last - 1);
  return [...(hasNameAbove ? [before] : []), ...(draft ? [draft] : [])];
}

function isUnmarked({ drafts, page }: Story, index: number): boolean {
  const draft = drafts[index];
  // A brief's only line is its text.
  if (!draft || !isLine(draft) || index === 0 || draft.text.includes('\n')) return false;
  const isDeclared =
    page.author !== null && draft.text.length < 80 && foldText(draft.text).includes(foldText(page.author));
  if (isDeclared || (draft.apart && looksLikeSetApartByline(draft.text))) return true;
  const mayBeNames = draft.bold || isBelowText(draft, drafts[index - 1]);
  return looksLikeByline(draft.text) && (mayBeNames || !isNames(draft.text));
}

/** Whether a bare name stands below the end of a text. Below a label or another name, it is one more of a list. */
function isBelowText({ hint, block }: Draft, before: Draft | undefined): boolean {
  const isParagraph = before?.block.kind === 'paragraph';
  if (hint === null) return isParagraph ? endsText.test(before.text) : before?.block.kind !== 'heading';
  // Where classes tell captions and authors, one that calls the name text is only wrong below a whole sentence.
  return hint === 'text' && !('role' in block) && isParagraph && endsSentence.test(before.text);
}

const endsText = /[.!?…:;”"»)]$/;
const endsSentence = /[.!?…][”"»)]?$/;
