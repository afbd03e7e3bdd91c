import type { Inline } from '../article/article.ts';
import { inlineText } from '../article/inline-text.ts';
import { printedAddress } from './printed-address.ts';
import { safeAddress } from './safe-address.ts';

/** Runs of text as elements. */
export function Inlines({ of: inlines }: { of: readonly Inline[] }) {
  return inlines.map((inline) => <Run of={inline} />);
}

function Run({ of: inline }: { of: Inline }) {
  if (typeof inline === 'string') return inline;
  if (inline.tag === 'br') {
    // The line feed draws nothing, but keeps the lines apart where the text alone is taken (textContent).
    return (
      <>
        <br />
        {'\n'}
      </>
    );
  }
  if (inline.tag === 'a') {
    const href = safeAddress(inline.href);
    const children = <Inlines of={inline.children} />;
    // Links open where links open: in this tab, unless the reader asks for another. The original page does the same.
    return href === null ? (
      children
    ) : (
      <a
        href={href}
        data-printed={printedAddress(href, inlineText(inline.children)) ?? undefined}
        rel="noopener noreferrer"
      >
        {children}
      </a>
    );
  }
  const Tag = inline.tag;
  return (
    <Tag>
      <Inlines of={inline.children} />
    </Tag>
  );
}
