import { lineKindOf } from '../../site/line-classes.ts';
import { brand, widgetHeading } from '../../site/phrases.ts';
import { nearest } from '../nearest.ts';
import { isOtherArticle } from '../other-article.ts';
import { cleanText, isCutOff } from '../text.ts';
import type { BodyWork, CleanStep } from './clean-step.ts';
import { type LinkLine, linkLines } from './link-lines.ts';

/** Elements that are lines; what holds one of them is none. */
const boxes = 'p, div, li';
const blocks = 'p, div, ul, ol, li, table, blockquote, pre, figure, section, article';
/** Where a link belongs to what is around it. */
const content = 'table, blockquote, figure, figcaption';

/**
 * Related articles in lines of their own, without the box that teasers have: several links in one paragraph with
 * breaks between, rows of one link each, lines that begin with `Xem thêm:` or an arrow. Two lines at least must follow
 * one another where neither words nor boxes tell; what a colon announces is the article's own list.
 */
export const dropRelatedLines: CleanStep = (work) => {
  const rows = new Set<Element>();
  /** What comes directly after such lines needs no words of its own. */
  const next = new Set<Element | null>();
  for (const box of linesWithLinks(work)) {
    const lines = linkLines(box, work.page);
    if (lines.some(({ kind }) => kind === 'text')) dropLines(lines, work);
    else if (isWhole(box, lines)) {
      next.add(box.nextElementSibling);
      removeWithHeading(box, work);
    } else if (lines.filter(({ kind }) => kind === 'bare').length === 1) rows.add(box);
  }
  const related = new Set<Element>();
  const isMarked = [...work.body.querySelectorAll('p[class]')].some((line) => lineKindOf(line) === 'text');
  for (const row of rows) {
    // Where the system's own classes tell the text, a box of no class with one link is none of it.
    const isApart = isMarked && row.localName === 'div' && lineKindOf(row) === null;
    if (next.has(row) || isInRun(row, rows, related) || (isApart && !isAnnounced(row))) related.add(row);
  }
  for (const row of related) removeWithHeading(row, work);
  for (const row of rows) if (!related.has(row)) dropTeaserInTwoLines(row, work);
};

/** A title in a line of its own, and below it what the system says of that article: with its brand, and cut off. */
function dropTeaserInTwoLines(title: Element, work: BodyWork): void {
  const below = title.nextElementSibling;
  const text = cleanText(below?.textContent ?? '');
  if (below?.localName !== 'p' || !brand.test(text) || !isCutOff(text) || below.querySelector('a, img'))
    return;
  work.remove(below, 'what is said of another article');
  removeWithHeading(title, work);
}

function linesWithLinks({ body, page }: BodyWork): Set<Element> {
  const found = new Set<Element>();
  const tooLarge = new Set<Element>();
  const [boxOf, contentAround] = [nearest(boxes), nearest(content)];
  for (const link of body.querySelectorAll('a[href]')) {
    if (!isOtherArticle(link.getAttribute('href'), page)) continue;
    const box = boxOf(link);
    if (!box || box === body || found.has(box) || tooLarge.has(box)) continue;
    const isLine = !box.querySelector(blocks) && !contentAround(box) && lineKindOf(box) !== 'caption';
    (isLine ? found : tooLarge).add(box);
  }
  return found;
}

/** Whether all of a paragraph is related links. */
function isWhole(box: Element, lines: LinkLine[]): boolean {
  if (lines.some(({ kind }) => kind === 'headed' || kind === 'heading')) return true;
  return lines.filter(({ kind }) => kind === 'bare').length > 1 && !isAnnounced(box);
}

/** Takes the lines of related links out of a paragraph with text. */
function dropLines(lines: LinkLine[], { remove }: BodyWork): void {
  let isBelowColon = false;
  const read = lines.filter(({ kind }) => kind !== 'blank');
  const isBare = (line: LinkLine | undefined) => line?.kind === 'bare' || line?.kind === 'headed';
  read.forEach((line, index) => {
    if (line.kind === 'text') isBelowColon = line.announces;
    const isOneOfSeveral =
      isBare(read[index - 1]) || isBare(read[index + 1]) || read[index - 1]?.kind === 'heading';
    const isHeading = line.kind === 'heading' && isBare(read[index + 1]);
    if (line.kind === 'headed' || isHeading || (line.kind === 'bare' && isOneOfSeveral && !isBelowColon))
      for (const node of line.nodes) remove(node, 'links to other articles');
  });
}

/** Whether a row stands in a run of such rows that no text announces. */
function isInRun(row: Element, rows: ReadonlySet<Element>, related: ReadonlySet<Element>): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = row;
  if (before && rows.has(before)) return related.has(before);
  return after !== null && rows.has(after) && !isAnnounced(row);
}

/** Whether the line before ends with a colon, and is no widget's heading. */
function isAnnounced(box: Element): boolean {
  const first =
    box.previousElementSibling ?? (box.localName === 'li' ? box.parentElement?.previousElementSibling : null);
  const text = cleanText(first?.textContent ?? '');
  return text.endsWith(':') && !widgetHeading.test(text);
}

function removeWithHeading(box: Element, { remove }: BodyWork): void {
  const before = box.previousElementSibling;
  if (before && before.childElementCount <= 1 && widgetHeading.test(cleanText(before.textContent ?? '')))
    remove(before, 'the heading of links to other articles');
  remove(box, 'links to other articles');
}
