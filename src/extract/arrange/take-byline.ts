import { noteBelow } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import { ownSignatures } from './own-signatures.ts';
import {
  isBylineLength,
  isInitials,
  isNames,
  looksLikeByline,
  looksLikeSetApartByline,
  looksLikeSignature,
  parseByline,
} from './parse-byline.ts';
import type { ArrangeStep, Story } from './story.ts';

/**
 * Lifts the author's line out of the text: the lines whose class says so, else a last line that reads like one. Where
 * the text has none, one that stands below the body is the author's, else the name that the page gives to machines.
 * Of a page with several signed pieces, all are named, and each signature also stays below its piece.
 */
export const takeByline: ArrangeStep = (story) => {
  const marked = story.drafts.filter(
    (draft) => draft.hint === 'byline' && isLine(draft) && isBylineLength(draft.text),
  );
  const stay = ownSignatures(story.drafts, marked);
  const whole = marked.filter((draft) => !stay.includes(draft));
  const lines = marked.length > 0 ? marked : unmarkedByline(story);
  if (lines.length > 0) {
    story.drafts = story.drafts.filter((draft) => stay.includes(draft) || !lines.includes(draft));
    const named = whole.length > 0 ? whole : lines;
    story.byline = parseByline(named.map((draft) => draft.text.replace(/\n/g, ' - ')).join(' - '));
  } else {
    const text = isBylineLength(story.outerByline)
      ? story.outerByline || story.page.author
      : story.page.author;
    if (text) story.byline = parseByline(text);
  }
};

const isLine = (draft: Draft): boolean => draft.block.kind === 'paragraph' || draft.block.kind === 'heading';

/** The last line, and the one before it where a name stands over a source; a note may follow them. */
function unmarkedByline(story: Story): Draft[] {
  const last = lastBeforeNotes(story);
  if (!isUnmarked(story, last)) return [];
  const [draft, before] = [story.drafts[last], story.drafts[last - 1]];
  const isSource = draft !== undefined && !isNames(draft.text);
  const hasNameAbove =
    before !== undefined && isSource && isNames(before.text) && isUnmarked(story, last - 1);
  return [...(hasNameAbove ? [before] : []), ...(draft ? [draft] : [])];
}

/** The place of the last line, or of the one above the notes at the end when it is certain to be an author's. */
function lastBeforeNotes({ drafts }: Story): number {
  const last = drafts.length - 1;
  for (let index = last; index > 0 && last - index <= mostNotes; index--) {
    const draft = drafts[index] as Draft;
    if (index < last && mayBeAuthor(draft, drafts[index - 1])) return index;
    if (!isNote(draft)) break;
  }
  return last;
}

/** A correction and what the next part will be. */
const mostNotes = 2;

const isNote = ({ block, text, italic }: Draft): boolean =>
  block.kind === 'paragraph' && (italic || noteBelow.test(text));

const mayBeAuthor = (draft: Draft, before: Draft | undefined): boolean =>
  isLine(draft) && !draft.text.includes('\n') && looksLikeSignature(draft.text) && isBelowText(draft, before);

function isUnmarked({ drafts, page }: Story, index: number): boolean {
  const draft = drafts[index];
  // A brief's only line is its text.
  if (!draft || !isLine(draft) || index === 0 || draft.text.includes('\n')) return false;
  const isDeclared =
    page.author !== null && draft.text.length < 80 && foldText(draft.text).includes(foldText(page.author));
  if (isDeclared || (draft.apart && looksLikeSetApartByline(draft.text))) return true;
  if (mayBeAuthor(draft, drafts[index - 1])) return true;
  return looksLikeByline(draft.text) && (draft.bold || !isNames(draft.text));
}

/** Whether a bare name stands where an author's does. Below a label or another name, it is one more of a list. */
function isBelowText({ hint, block, text }: Draft, before: Draft | undefined): boolean {
  if (hint === null) return endsText(before) || isInitials(text);
  // Where classes tell captions and authors, one that calls the name text is only wrong below a whole sentence.
  const isBelowSentence = before?.block.kind === 'paragraph' && sentenceEnd.test(before.text);
  return hint === 'text' && !('role' in block) && isBelowSentence;
}

/** A text's last line that lacks its full stop is longer than a label above names. */
const longestLabel = 35;

function endsText(before: Draft | undefined): boolean {
  if (before?.block.kind !== 'paragraph') return before?.block.kind !== 'heading';
  return before.text.includes('\n') || textEnd.test(before.text) || isLongLine(before);
}

const isLongLine = ({ text, bold }: Draft): boolean =>
  !bold && text.length > longestLabel && !looksLikeSignature(text);

const textEnd = /[.!?…:;”"»)]$/;
const sentenceEnd = /[.!?…][”"»)]?$/;
