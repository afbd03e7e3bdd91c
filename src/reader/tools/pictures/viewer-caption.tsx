import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Inline } from '../../../article/article.ts';
import { Inlines } from '../../inlines.tsx';

/** All of a picture's caption; a long one scrolls, by keyboard too. */
export function ViewerCaption({
  of: inlines,
  elementRef,
}: {
  of: readonly Inline[];
  elementRef: RefObject<HTMLParagraphElement | null>;
}) {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const caption = elementRef.current;
    // Without an observer (in a test) nothing has a size either.
    if (!caption || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setScrolls(caption.scrollHeight > caption.clientHeight + 1));
    observer.observe(caption);
    return () => observer.disconnect();
  }, [elementRef]);
  if (inlines.length === 0) return null;
  return (
    <p
      class="viewer-caption"
      lang="vi"
      ref={elementRef}
      tabIndex={scrolls ? 0 : undefined}
      data-scrolls={scrolls ? '' : undefined}
    >
      <Inlines of={inlines} />
    </p>
  );
}
