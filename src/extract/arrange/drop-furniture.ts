import { commentNote, shareNote, tagsLabel, widgetHeading, widgetName } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import type { ArrangeStep, Story } from './story.ts';

/**
 * Lines of the page's furniture, where the body's bounds were not known or the page has put them inside. At the end a
 * run of them goes when one line is certain: the comment form's or the share pop-up's own words. In the middle two
 * must be, side by side.
 */
export const dropFurniture: ArrangeStep = (story) => {
  const isFurniture = story.drafts.map((draft) => isNoise(draft, story));
  const isSure = story.drafts.map((draft) => isFurnitureLine(draft, story));
  let end = 0;
  let isRunSure = false;
  story.drafts = story.drafts.filter((draft, index) => {
    if (!isFurniture[index]) return true;
    if (index >= end) {
      for (end = index; isFurniture[end]; end++);
      isRunSure = isSure.slice(index, end).includes(true) || end - index >= mostWidgetNames;
    }
    const isAtEnd = end === isFurniture.length;
    const isDropped = isAtEnd ? isRunSure : isBesideSure(isSure, index);
    if (isDropped) story.report('the page’s furniture', draft.text);
    return !isDropped;
  });
};

/** So many names of widgets in a row at the end head nothing. */
const mostWidgetNames = 3;

const isBesideSure = (isSure: boolean[], index: number): boolean =>
  isSure[index] === true && (isSure[index - 1] === true || isSure[index + 1] === true);

const isNoise = (draft: Draft | undefined, story: Story): boolean =>
  draft !== undefined &&
  'inlines' in draft.block &&
  (isFurnitureLine(draft, story) || widgetName.test(draft.text));

/** Whether a line is nothing but the page's furniture, wherever it stands: notes, headings of widgets, the page's own address. */
export function isFurnitureLine({ text, hint, block }: Draft, { page }: Story): boolean {
  if (hint === 'text' || !('inlines' in block)) return false;
  const isNote = (line: string) => commentNote.test(line) || shareNote.test(line) || widgetHeading.test(line);
  return (
    text.split('\n').every((line) => isNote(line.trim())) ||
    (tagsLabel.test(text) && text.replace(tagsLabel, '').trim() === '') ||
    text.replace(/^https?:/, '') === page.url.href.replace(/^https?:/, '')
  );
}
