import type { Inline } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';

/** The words under a video, a sound or an embed; nothing when there are none. */
export function Caption({ of: inlines }: { of: readonly Inline[] }) {
  if (inlines.length === 0) return null;
  return (
    <p class="caption">
      <Inlines of={inlines} />
    </p>
  );
}
