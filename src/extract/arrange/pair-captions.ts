import type { Embed, Figure, Media } from '../../article/article.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import { cutInlines } from './inline-cut.ts';
import type { ArrangeStep, Story } from './story.ts';

/** Gives each caption's line to its picture or player: the one before it, else one after it that has no own. */
export const pairCaptions: ArrangeStep = (story) => {
  const taken = new Set<Draft>();
  story.drafts.forEach((draft, index) => {
    if (draft.hint !== 'caption' || draft.block.kind !== 'paragraph') return;
    const before = uncaptioned(story.drafts[index - 1]);
    const after = story.drafts[index + 2]?.hint === 'caption' ? null : uncaptioned(story.drafts[index + 1]);
    const picture = before ?? after;
    if (!picture) return;
    picture.caption = draft.block.inlines;
    taken.add(draft);
  });
  story.drafts = story.drafts.filter((draft) => !taken.has(draft));
  for (const { block } of story.drafts) {
    if (!('caption' in block) || block.kind === 'table') continue;
    dropGluedTitle(block, story);
    // Said once is enough, for the eye and for a screen reader.
    const isSaidTwice =
      block.kind === 'figure' && foldText(block.image.alt) === foldText(inlineText(block.caption));
    if (isSaidTwice) block.image.alt = '';
  }
};

type Captioned = Figure | Media | Embed;

function uncaptioned(draft: Draft | undefined): Captioned | null {
  const block = draft?.block;
  return block && 'caption' in block && block.kind !== 'table' && block.caption.length === 0 ? block : null;
}

/**
 * The picture's alternative text is the title, and some pages print it before the caption with nothing between:
 * `…vững mạnhThôn Văn Bắc, …`. A caption that only begins with the title's words goes on after a space.
 */
function dropGluedTitle(block: Captioned, { page, report }: Story): void {
  const text = inlineText(block.caption);
  if (!page.title || !text.startsWith(page.title)) return;
  const rest = text.slice(page.title.length);
  if (!/^(?:\p{Lu}|\p{N}|["“(])/u.test(rest)) return;
  report('the title, glued to a caption', page.title);
  block.caption = cutInlines(block.caption, page.title.length, text.length);
}
