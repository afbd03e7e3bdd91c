import type { Inline, Paragraph as ParagraphData } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';
import { isVerse } from '../verse.ts';

export interface ParagraphProps {
  role?: ParagraphData['role'];
  inlines: readonly Inline[];
}

/** A paragraph or a stanza, by itself or in a quotation. */
export function Paragraph({ role, inlines }: ParagraphProps) {
  const classes = [role, isVerse(inlines) && 'verse'].filter(Boolean).join(' ');
  return (
    <p class={classes || undefined}>
      <Inlines of={inlines} />
    </p>
  );
}
