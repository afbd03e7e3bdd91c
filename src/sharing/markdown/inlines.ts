import type { PhrasingContent } from 'mdast';
import type { Inline, Link, Mark } from '../../article/article.ts';
import { inlineText } from '../../article/inline-text.ts';
import { linkAddress } from '../link-address.ts';
import { tidyInlines } from './tidy-inlines.ts';

export interface InlineOptions {
  /** Marks that all of it is inside of. */
  open?: readonly Mark['tag'][];
  /** In a table's cell or a heading there are no lines: `<br>` in its place. */
  oneLine?: boolean;
}

/** Runs of text as Markdown's tree. */
export function inlinesToMarkdown(
  inlines: readonly Inline[],
  options: InlineOptions = {},
): PhrasingContent[] {
  return tidyInlines(inlines, options.open).flatMap((inline) => run(inline, options.oneLine ?? false));
}

function run(inline: Inline, oneLine: boolean): PhrasingContent[] {
  if (typeof inline === 'string') return [{ type: 'text', value: inline }];
  if (inline.tag === 'br') return [oneLine ? { type: 'html', value: '<br>' } : { type: 'break' }];
  if (inline.tag === 'code') return [{ type: 'inlineCode', value: inlineText(inline.children) }];
  const children = inline.children.flatMap((child) => run(child, oneLine));
  return inline.tag === 'a' ? link(inline, children) : mark(inline.tag, children);
}

function mark(tag: Mark['tag'], children: PhrasingContent[]): PhrasingContent[] {
  switch (tag) {
    case 'strong':
      return [{ type: 'strong', children }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'u':
    case 'small':
      // They say nothing that the words do not say.
      return children;
    default:
      // Markdown has none of its own for these, and takes HTML's: `m<sup>2</sup>` must not become `m2`.
      return [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }];
  }
}

/** The words alone when nobody should follow the link. */
function link({ href }: Link, children: PhrasingContent[]): PhrasingContent[] {
  const url = linkAddress(href);
  return url === null ? children : [{ type: 'link', url, children }];
}
