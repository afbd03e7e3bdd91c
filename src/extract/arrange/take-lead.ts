import { joinLines, withoutBold } from '../../article/inline-shape.ts';
import { inlineText } from '../../article/inline-text.ts';
import { brand } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { isOnlyTime } from '../page/vietnam-time.ts';
import { fullerOf, isSameLead, isSameTitle, withoutBrand } from '../repeats.ts';
import { foldText, isCutOff } from '../text.ts';
import { cutInlines } from './inline-cut.ts';
import { isShareRow } from './share-row.ts';
import type { ArrangeStep, Story } from './story.ts';

/** No title or lead is longer; longer lines are not compared with them. */
const longestLead = 3000;
/** A lead has a paragraph or two; a page that calls every line a lead means nothing by it. */
const mostLeads = 6;
/** A line that stands twice by the system's doing is longer; a poem's may be shorter. */
const shortestCopy = 40;
/** A row of time, section and tools is shorter. */
const longestRow = 80;

/**
 * The system repeats title and lead at the body's beginning. Takes them out there, and there only (a poem or a story
 * may repeat its own lines), and keeps the fullest copy of the lead.
 */
export const takeLead: ArrangeStep = (story) => {
  const inner: Draft[] = [];
  /** The lines above the text that stay, in their order, and those that may be the lead. */
  const above: Draft[] = [];
  let index = 0;
  let isTitleSeen = false;
  for (; index < story.drafts.length; index++) {
    const draft = story.drafts[index] as Draft;
    if (!('inlines' in draft.block) || draft.hint === 'caption') above.push(draft);
    else if (isTitleAgain(draft, story, isTitleSeen)) {
      isTitleSeen = true;
      story.report('the title again', draft.text);
    } else if (isMetadataRow(draft, story)) story.report('a row of time, section and links', draft.text);
    else if (isLead(draft, story, inner) || (inner.length === 0 && isRepeatedBelow(story.drafts, index))) {
      inner.push(draft);
      above.push(draft);
    } else if (draft.block.kind === 'heading' && isTitleNear(story.drafts, index)) above.push(draft);
    else if (isRow(draft, story) && isLeadNear(story, index, inner)) above.push(draft);
    else break;
  }
  const rest = story.drafts.slice(index);
  const isTaken = chooseLead(story, inner, rest);
  const taken = new Set(isTaken ? inner : []);
  story.drafts = [...above.filter((draft) => !taken.has(draft)), ...rest];
};

function isTitleAgain({ text, hint, block, bold }: Draft, { page }: Story, isTitleSeen: boolean): boolean {
  if (text.length > longestLead || !isSameTitle(text, page.title)) return false;
  if (hint === 'title' || block.kind === 'heading') return true;
  // A line of plain text below the title may be the first line of a poem of that name.
  return hint !== 'text' && (bold || !isTitleSeen);
}

/** Only lines without a telling class: the row above the body, where the body's bounds were not known. */
function isMetadataRow({ text, hint, block }: Draft, story: Story): boolean {
  const { page } = story;
  if (story.isBounded || hint !== null || block.kind !== 'paragraph' || text.length > longestRow)
    return false;
  const isBreadcrumb = page.section !== null && /^trang chủ\b/i.test(text) && text.endsWith(page.section);
  return (
    isBreadcrumb ||
    isShareRow(block.inlines) ||
    isOnlyTime(text.replace(page.section ?? '', '').replace(page.author ?? '', '')) ||
    isSameTitle(text, page.section ?? '')
  );
}

function isLead(draft: Draft, story: Story, inner: Draft[]): boolean {
  const { outerLead, page } = story;
  if (draft.hint === 'lead') return inner.length < mostLeads;
  if (draft.text.length > longestLead) return false;
  if (isSetAsLead(draft, story) && inner.length === 0) return true;
  const isSummary = foldText(withoutBrand(page.description)) === foldText(withoutBrand(draft.text));
  if (draft.block.kind === 'heading')
    return isSummary || (outerLead !== '' && foldText(draft.text) === foldText(outerLead));
  if (outerLead !== '') {
    if (continuesLead(draft.text, outerLead, inner)) return true;
    return isSameLead(draft.text, outerLead) && !goesBeyond(draft.text, outerLead);
  }
  if (inner.length > 0) return isRepeated(draft, inner);
  if (brand.test(draft.text)) return true;
  // Without any lead outside, a line that the page's summary repeats whole, and that is set apart, is the lead.
  return isSummary && (draft.bold || draft.hint === null);
}

/**
 * On a page whose marks tell nothing and that declares no summary: a first paragraph in bold over one that is not.
 */
function isSetAsLead(draft: Draft, { drafts, isBounded, outerLead, page }: Story): boolean {
  if (isBounded || outerLead !== '' || page.description !== '') return false;
  const isSentence = draft.text.length >= shortestCopy && /[.!?…]$/.test(draft.text);
  const next = drafts[drafts.indexOf(draft) + 1];
  return draft.block.kind === 'paragraph' && draft.bold && isSentence && next !== undefined && !next.bold;
}

/** A line of text below its copy; a short one only where the brand has told that the copy is the lead. */
function isRepeated(draft: Draft, inner: Draft[]): boolean {
  const isCertain = draft.text.length > longestRow || inner.some((other) => brand.test(other.text));
  return isCertain && inner.some((other) => isSameLead(draft.text, other.text));
}

/** A line without a telling class that stands again directly below, or below the title: the lead, outside and inside. */
function isRepeatedBelow(drafts: Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || draft.hint !== null || draft.block.kind !== 'paragraph' || draft.text.includes('\n'))
    return false;
  if (draft.text.length < shortestCopy || draft.text.length > longestLead) return false;
  return drafts
    .slice(index + 1, index + 3)
    .some((other) => other.hint === null && isSameLead(draft.text, other.text));
}

/** A short line that is no sentence, such as the row of links to share the page with. */
const isRow = ({ text, hint, block }: Draft, { isBounded }: Story): boolean =>
  !isBounded &&
  hint === null &&
  (block.kind === 'paragraph' || block.kind === 'list') &&
  text.length <= longestRow &&
  !/[.!?…:;,”"]$/.test(text);

const isLeadNear = (story: Story, index: number, inner: Draft[]): boolean =>
  inner.length === 0 && story.drafts.slice(index + 1, index + 4).some((draft) => isLead(draft, story, inner));

/** A line above the title, or a title in other words: what the system repeats still comes below. */
function isTitleNear(drafts: Draft[], index: number): boolean {
  return drafts.slice(index + 1, index + 5).some(({ hint }) => hint === 'title' || hint === 'lead');
}

/** The outer lead runs on in one where the inner one is parted into paragraphs. */
function continuesLead(text: string, outerLead: string, inner: Draft[]): boolean {
  const before = foldText(inner.map((draft) => withoutBrand(draft.text)).join(''));
  return inner.length > 0 && foldText(withoutBrand(outerLead)).startsWith(before + foldText(text));
}

/** The whole lead, not a cut one, and then more: a paragraph that the lead is glued to. */
const goesBeyond = (text: string, outerLead: string): boolean =>
  !isCutOff(outerLead) && foldText(withoutBrand(text)).length > foldText(withoutBrand(outerLead)).length;

/** @returns whether the lines inside are the lead; else they are text, and stay where they are. */
function chooseLead(story: Story, inner: Draft[], rest: Draft[]): boolean {
  const { outerLead, page } = story;
  const own = inner.filter((draft, index) => !inner.some((other, at) => isSaidBy(other, draft, at < index)));
  const innerText = own.map((draft) => draft.text).join('\n');
  const isOneLead = outerLead === '' || innerText === '' || isSameLead(innerText, outerLead);
  if (!isOneLead) {
    story.lead = [withoutBrand(outerLead)];
    return false;
  }
  const fuller = fullerOf(innerText, withoutBrand(outerLead));
  if (innerText !== '' && fuller === innerText) story.lead = leadOf(own);
  else if (fuller !== '') story.lead = [fuller];
  const shown = inlineText(story.lead);
  if (isCutOff(shown) && isSameLead(shown, page.description) && fullerOf(shown, page.description) !== shown) {
    story.lead = [withoutBrand(page.description)];
  }
  for (const draft of inner) story.report('the lead, kept once above the text', draft.text);
  // Where the lead stands by itself inside, a paragraph that begins with it too is the author's own way to begin.
  if (inner.length === 0) cutGluedLead(story, rest[0]);
  return true;
}

/** Whether a line is a copy of another that is fuller, or as full and earlier. */
function isSaidBy(other: Draft, draft: Draft, isEarlier: boolean): boolean {
  if (other === draft || !isSameLead(other.text, draft.text)) return false;
  const [text, same] = [withoutBrand(draft.text), withoutBrand(other.text)];
  return fullerOf(text, same) !== text || (isEarlier && fullerOf(same, text) === same);
}

function leadOf(drafts: Draft[]): Story['lead'] {
  const lines = drafts.map(({ block, text }) => {
    const inlines = 'inlines' in block ? withoutBold(block.inlines) : [];
    const prefix = brand.exec(text)?.[0].length ?? 0;
    return prefix > 0 ? cutInlines(inlines, prefix, text.length) : inlines;
  });
  return joinLines(lines);
}

/** The lead glued to the beginning of the first paragraph is cut off there, where a sentence ends. */
function cutGluedLead(story: Story, first: Draft | undefined): void {
  if (!first || !('inlines' in first.block) || story.outerLead === '') return;
  const lead = foldText(inlineText(story.lead));
  const start = brand.exec(first.text)?.[0].length ?? 0;
  if (
    lead.length < 24 ||
    lead.length > longestLead ||
    !foldText(first.text.slice(start, start + 3 * longestLead)).startsWith(lead)
  )
    return;
  let end = start;
  while (end < first.text.length && foldText(first.text.slice(start, end)).length < lead.length) end++;
  if (!/[.!?…:]\s*$/.test(first.text.slice(0, end)) || !/^\s/.test(first.text.slice(end))) return;
  story.report('the lead, glued to the first paragraph', first.text.slice(0, end));
  first.block.inlines = cutInlines(first.block.inlines, end, first.text.length);
  first.text = inlineText(first.block.inlines);
}
