import { noteBelow } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import {
  isBylineLength,
  isCredits,
  isInitials,
  isNames,
  isSource,
  looksLikeByline,
  looksLikeSetApartByline,
  looksLikeSignature,
  parseByline,
} from './parse-byline.ts';
import { articleSignature, poemSignatures } from './poem-signatures.ts';
import type { ArrangeStep, Story } from './story.ts';

/**
 * Lifts the author's line out of the text: the lines whose class says so, else a last line that reads like one. Where
 * the text has none, one that stands below the body is the author's, else the name that the page gives to machines. The
 * signatures of several poems stay below them.
 */
export const takeByline: ArrangeStep = (story) => {
  const marked = story.drafts.filter(
    (draft) => draft.hint === 'byline' && isLine(draft) && isBylineLength(draft.text),
  );
  const lines = marked.length > 0 ? articleSignature(story.drafts, marked) : unmarkedByline(story);
  if (lines.length > 0) {
    story.drafts = story.drafts.filter((draft) => !lines.includes(draft));
    // A poet may sign each poem of a page.
    const texts = new Set(lines.map((draft) => draft.text.replace(/\n/g, ' - ')));
    story.byline = parseByline([...texts].join(' - '));
  } else {
    const text = isBylineLength(story.outerByline)
      ? story.outerByline || story.page.author
      : story.page.author;
    if (text) story.byline = parseByline(text);
  }
};

const isLine = (draft: Draft): boolean => draft.block.kind === 'paragraph' || draft.block.kind === 'heading';

/** The last line, and those before it: what others did, a name over a source. A note may follow them. */
function unmarkedByline(story: Story): Draft[] {
  const last = lastBeforeNotes(story);
  const poems = poemSignatures(story.drafts);
  const isPart = (index: number) => {
    const draft = story.drafts[index];
    return draft !== undefined && !poems.has(draft) && isPartOfByline(story, index, last);
  };
  let first = last + 1;
  while (last + 1 - first < mostLines && isPart(first - 1)) first--;
  return story.drafts.slice(first, last + 1);
}

/** Who wrote, who took the pictures, where the news comes from. */
const mostLines = 3;

/** Whether one more line above belongs to it: of two bare names the upper one is one more of a list. */
function isPartOfByline(story: Story, index: number, last: number): boolean {
  const [draft, below] = [story.drafts[index], story.drafts[index + 1]];
  if (!draft) return false;
  if (index === last) return isUnmarkedLast(story, index);
  return (
    below !== undefined && !isNames(below.text) && looksLikeByline(draft.text) && isUnmarked(story, index)
  );
}

/** A source is known by its place too: below an author's line. */
function isUnmarkedLast(story: Story, last: number): boolean {
  if (isUnmarked(story, last)) return true;
  const [draft, above] = [story.drafts[last], story.drafts[last - 1]];
  if (!draft || !above || !isLine(draft) || !isSource(draft.text)) return false;
  return looksLikeByline(above.text) && isUnmarked(story, last - 1);
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
  if (!draft || !isLine(draft) || index === 0) return false;
  if (draft.text.includes('\n')) return isCredits(draft.text);
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
