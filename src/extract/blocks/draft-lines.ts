import type { Block, MarkTag } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import { isAllBold, isAllMarked } from '../../article/inline-shape.ts';
import type { Draft } from './draft.ts';
import { InlineCollector } from './inlines.ts';
import type { LineContext } from './line-context.ts';

/** The drafts that were read so far, and the line that is being read: it ends where a block begins or ends. */
export class DraftLines {
  readonly drafts: Draft[] = [];
  readonly #line = new InlineCollector();

  text(raw: string): void {
    this.#line.text(raw);
  }

  /** A line break: two in a row part paragraphs, one parts lines. */
  lineBreak(context: LineContext): void {
    if (this.#line.endsWithBreak) this.endLine(context);
    else if (this.#line.hasText) this.#line.lineBreak();
  }

  /** Opens a mark or link; what is read until `close` is inside it. */
  open(inline: { tag: MarkTag } | { tag: 'a'; href: string }): void {
    this.#line.open(inline);
  }

  close(): void {
    this.#line.close();
  }

  /** Makes a paragraph or heading of the line, when it has any text. */
  endLine(context: LineContext): void {
    const { hasText } = this.#line;
    const inlines = this.#line.take();
    if (!hasText) return;
    if (context.hint === 'heading') this.push({ kind: 'heading', level: context.level, inlines }, context);
    else this.push({ kind: 'paragraph', ...(context.role && { role: context.role }), inlines }, context);
  }

  /** Adds a block, below the line that is being read. */
  push(block: Block | null, context: LineContext): void {
    if (!block) return;
    if (this.#line.hasText) this.endLine(context);
    const line = block.kind === 'paragraph' || block.kind === 'heading' ? block.inlines : [];
    const { hint, apart, centred } = context;
    const [bold, italic] = [isAllBold(line), isAllMarked(line, 'em')];
    this.drafts.push({ block, text: blockText(block), hint, bold, italic, apart, centred });
  }
}
