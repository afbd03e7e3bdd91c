import type { HighlightAccess } from '../highlights/highlights-part.ts';
import { selectedRange } from '../highlights/selected-range.ts';
import type { BesideProps } from './beside.ts';

/**
 * Brings the part that marks passages when the article has some, or when words of it are selected that could be marked.
 *
 * @returns a function that takes it away.
 */
export function watchHighlights(container: HTMLElement, props: BesideProps): () => void {
  const { highlights, article } = props;
  return highlights ? watch(container, { ...props, highlights }, article.key) : () => {};
}

function watch(
  container: HTMLElement,
  props: BesideProps & { highlights: HighlightAccess },
  key: string,
): () => void {
  const { services, bring, canSave, initial } = props.highlights;
  const shown = container.closest('.view')?.querySelector('article');
  const ended = new AbortController();
  const { signal } = ended;
  let canMark = canSave;
  let isAsked = false;
  const come = async () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    endWatch();
    try {
      const { draw } = await bring();
      if (!signal.aborted) signal.addEventListener('abort', draw(container, props));
    } catch (error) {
      isAsked = false;
      console.info('Đọc Sạch:', error);
    }
  };
  const look = async () => {
    const list = await services.list(key).catch(() => null);
    canMark = list !== null || canSave;
    if (list?.length || (list && initial)) await come();
  };
  const endWatch = services.watch(key, () => void look());
  const onSelect = () => canMark && shown && selectedRange(shown) && void come();
  document.addEventListener('selectionchange', onSelect, { signal });
  void look();
  return () => {
    endWatch();
    ended.abort();
  };
}
