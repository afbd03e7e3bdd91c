import { commentNote, shareNote, tagsLabel, widgetHeading } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import type { ArrangeStep, Story } from './story.ts';

/** Names of widgets that are ordinary words too; they go only among lines that are certain. */
const widgetName = /^(?:địa phương|thời tiết|xem thêm .{1,40}|in bài|quay lại|chia sẻ)$/i;

/**
 * Lines of the page's furniture at the very end, where the body's bounds were not known. Only a run that ends the
 * article goes, and only when one of its lines is certain: the comment form's or the share pop-up's own words.
 */
export const dropTrailingNoise: ArrangeStep = (story) => {
  let start = story.drafts.length;
  while (start > 0 && isNoise(story.drafts[start - 1], story)) start--;
  const run = story.drafts.slice(start);
  if (!run.some((draft) => isCertain(draft, story))) return;
  for (const draft of run) story.report('the page’s furniture after the text', draft.text);
  story.drafts = story.drafts.slice(0, start);
};

const isNoise = (draft: Draft | undefined, story: Story): boolean =>
  draft !== undefined && 'inlines' in draft.block && (isCertain(draft, story) || widgetName.test(draft.text));

function isCertain({ text, hint, block }: Draft, { page }: Story): boolean {
  if (hint === 'text' || !('inlines' in block)) return false;
  return (
    commentNote.test(text) ||
    shareNote.test(text) ||
    widgetHeading.test(text) ||
    (tagsLabel.test(text) && text.replace(tagsLabel, '').trim() === '') ||
    text.replace(/^https?:/, '') === page.url.href.replace(/^https?:/, '')
  );
}
