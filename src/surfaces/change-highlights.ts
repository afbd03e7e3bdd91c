import type { Article } from '../article/article.ts';
import type { Highlight, HighlightOutcome } from '../library/entry.ts';
import { sendToBackground } from '../messages/send.ts';

/**
 * Has the background, which alone writes, keep a highlight.
 *
 * @param article saved first; null where it is saved
 */
export const putHighlight = (
  highlight: Highlight,
  article: Article | null = null,
): Promise<HighlightOutcome> =>
  outcomeOf(
    sendToBackground<'put-highlight'>({
      type: 'put-highlight',
      highlight,
      article,
      loaded: performance.timeOrigin,
    }),
  );

export const removeHighlight = ({ key, id }: Pick<Highlight, 'id' | 'key'>): Promise<HighlightOutcome> =>
  outcomeOf(sendToBackground<'remove-highlight'>({ type: 'remove-highlight', key, id }));

/** Nobody answers once the extension has been updated under the page. */
const outcomeOf = (asked: Promise<HighlightOutcome | null>): Promise<HighlightOutcome> =>
  asked.then(
    (outcome) => outcome ?? 'failed',
    (error: unknown) => {
      console.info('Đọc Sạch:', error);
      return 'old';
    },
  );
