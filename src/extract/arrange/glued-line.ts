import type { Block, Inline } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import { isAllBold, isAllMarked } from '../../article/inline-shape.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { Draft } from '../blocks/draft.ts';

/** The text of a block that something may be glued to: its own, its caption, or the last of its parts. */
export function gluedLine(block: Block): Inline[] | null {
  if ('inlines' in block) return block.inlines;
  if (block.kind === 'quote') return block.paragraphs.at(-1) ?? null;
  if (block.kind === 'list') return block.items.at(-1)?.inlines ?? null;
  return 'caption' in block && block.kind !== 'table' ? block.caption : null;
}

/** Puts another text in the place of that one. */
export function replaceGluedLine(draft: Draft, inlines: Inline[]): void {
  const { block } = draft;
  if ('inlines' in block) {
    block.inlines = inlines;
    [draft.bold, draft.italic] = [isAllBold(inlines), isAllMarked(inlines, 'em')];
  } else if (block.kind === 'quote') block.paragraphs.splice(-1, 1, inlines);
  else if (block.kind === 'list')
    block.items.splice(-1, 1, { inlines, lists: block.items.at(-1)?.lists ?? [] });
  else if ('caption' in block) block.caption = inlines;
  draft.text = blockText(block);
}

/** The plain text of inline runs, as long as it is, with something else in the place of what is set as code. */
export function textWithoutCode(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.tag === 'br') return '\n';
      return inline.tag === 'code'
        ? inlineText(inline.children).replace(/./g, '_')
        : textWithoutCode(inline.children);
    })
    .join('');
}
