import type { Embed, Figure, Media } from '../../article/article.ts';
import { joinLines } from '../../article/inline-shape.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import { cutInlines } from './inline-cut.ts';
import type { ArrangeStep, Story } from './story.ts';

/** Gives each caption's line to its picture or player: the one before it, else one after it that has no own. */
export const pairCaptions: ArrangeStep = (story) => {
  const taken = new Set<Draft>();
  for (const run of runsOfPictures(story.drafts)) {
    // Captions stand above their pictures where such a run begins with one and ends with a picture.
    const isAbove = isCaption(run[0]) && !isCaption(run.at(-1));
    run.forEach((draft, index) => {
      if (draft.block.kind !== 'paragraph') return;
      const picture = captioned(run[isAbove ? index + 1 : index - 1]) ?? captioned(run[index + 1]);
      if (!picture || picture.caption.length > 0) return;
      picture.caption = draft.block.inlines;
      taken.add(draft);
    });
    joinSecondLines(run, taken);
  }
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

const isCaption = (draft: Draft | undefined): boolean =>
  draft?.hint === 'caption' && draft.block.kind === 'paragraph';

function captioned(draft: Draft | undefined): Captioned | null {
  const block = draft?.block;
  return block && 'caption' in block && block.kind !== 'table' ? block : null;
}

/** Pictures, players and captions that follow one another. */
function runsOfPictures(drafts: Draft[]): Draft[][] {
  const runs: Draft[][] = [];
  let run: Draft[] = [];
  for (const draft of drafts) {
    if (isCaption(draft) || captioned(draft)) run.push(draft);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run];
}

/** A second line below a caption, such as who took the picture, belongs to it. */
function joinSecondLines(run: Draft[], taken: Set<Draft>): void {
  let picture: Captioned | null = null;
  for (const draft of run) {
    const own = captioned(draft);
    if (own) picture = own;
    else if (picture && picture.caption.length > 0 && !taken.has(draft) && 'inlines' in draft.block) {
      picture.caption = joinLines([picture.caption, draft.block.inlines]);
      taken.add(draft);
    }
  }
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
