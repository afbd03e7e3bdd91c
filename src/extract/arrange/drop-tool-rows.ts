import { soleTool, toolAction } from '../../site/phrases.ts';
import { isToolRow } from '../../site/tool-row.ts';
import type { Draft } from '../blocks/draft.ts';
import { isSameLead, isSameTitle } from '../repeats.ts';
import type { ArrangeStep, Story } from './story.ts';

/** A row of tools as text is shorter. */
const longestRow = 100;
/** A row has so many items at least, whatever stands in one line or below each other. */
const fewestItems = 3;

/**
 * The page's own tools where nothing but their words is left (`Chia sẻ Facebook Zalo`, `Nghe đọc bài`, `A- A A+`):
 * rows of very short items above the first line of the text or below the last, never between its lines, and never
 * what a line with a colon announces.
 */
export const dropToolRows: ArrangeStep = (story) => {
  const { drafts } = story;
  const isTool = drafts.map(isOfTools);
  if (!isTool.includes(true)) return;
  const isFrame = drafts.map((draft, index) => isTool[index] || isAroundText(draft, story));
  const first = isFrame.indexOf(false);
  const last = isFrame.lastIndexOf(false);
  if (first < 0) return;
  const dropped = new Set<Draft>();
  for (const run of runsOf(isTool)) {
    const isAtEdge = run.end <= first || run.start > last;
    const lines = drafts.slice(run.start, run.end);
    const isAnnounced = drafts[run.start - 1]?.text.endsWith(':') === true;
    const isOverSound = drafts[run.end]?.block.kind === 'audio';
    if (isAtEdge && !isAnnounced && isRow(lines, isOverSound)) for (const draft of lines) dropped.add(draft);
  }
  for (const draft of dropped) story.report('a row of the page’s tools', draft.text);
  story.drafts = drafts.filter((draft) => !dropped.has(draft));
};

const isOfTools = ({ text, block, hint }: Draft): boolean =>
  text !== '' &&
  text.length <= longestRow &&
  hint !== 'title' &&
  hint !== 'caption' &&
  (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list') &&
  isToolRow(text);

/** What stands between tools and the text: title, lead, author, pictures. */
function isAroundText({ text, hint, block }: Draft, { page, outerLead }: Story): boolean {
  if (hint === 'title' || hint === 'lead' || hint === 'byline' || hint === 'caption') return true;
  if (!('inlines' in block)) return block.kind === 'audio' || block.kind === 'figure';
  return isSameTitle(text, page.title) || isSameLead(text, outerLead) || isSameLead(text, page.description);
}

function isRow(lines: Draft[], isOverSound: boolean): boolean {
  const text = lines.map((line) => line.text.replace(/\n/g, ' ')).join(' ');
  if (soleTool.test(text) && (isOverSound || lines.every(({ hint }) => hint !== 'text'))) return true;
  return toolAction.test(text) && text.split(/\s+/).length >= fewestItems && itemsIn(text) >= fewestItems;
}

/** How many items a row has: names of networks and what is to be done. */
const itemsIn = (text: string): number => text.split(/(?<![\s|/·•:,])[\s|/·•:,]+(?=\p{Lu})/u).length;

function runsOf(flags: boolean[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  flags.forEach((flag, index) => {
    const run = runs.at(-1);
    if (flag && run?.end === index) run.end = index + 1;
    else if (flag) runs.push({ start: index, end: index + 1 });
  });
  return runs;
}
