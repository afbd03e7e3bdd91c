import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import { isBylineLength, isNames, looksLikeByline, parseByline } from './parse-byline.ts';
import type { ArrangeStep, Story } from './story.ts';

/** Lifts the author's line out of the text: the lines whose class says so, else a last line that reads like one. */
export const takeByline: ArrangeStep = (story) => {
  const marked = story.drafts.filter(
    (draft) => draft.hint === 'byline' && isLine(draft) && isBylineLength(draft.text),
  );
  const lines = marked.length > 0 ? marked : unmarkedByline(story);
  if (lines.length > 0) {
    story.drafts = story.drafts.filter((draft) => !lines.includes(draft));
    story.byline = parseByline(lines.map((draft) => draft.text.replace(/\n/g, ' - ')).join(' - '));
  } else if (story.page.author) story.byline = parseByline(story.page.author);
};

const isLine = (draft: Draft): boolean => draft.block.kind === 'paragraph' || draft.block.kind === 'heading';

function unmarkedByline({ drafts, page }: Story): Draft[] {
  const lines = drafts.filter(isLine);
  const last = lines.at(-1);
  // A brief's only line is its text.
  if (!last || lines.length < 2 || drafts.at(-1) !== last || last.text.includes('\n')) return [];
  const isDeclared =
    page.author !== null && foldText(last.text).includes(foldText(page.author)) && last.text.length < 80;
  const isSetApart = last.hint === null || last.bold;
  const isByline = isDeclared || (looksLikeByline(last.text) && (isSetApart || !isNames(last.text)));
  return isByline ? [last] : [];
}
