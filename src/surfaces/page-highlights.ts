import type { Article } from '../article/article.ts';
import type { HighlightOutcome } from '../library/entry.ts';
import { listen } from '../messages/listen.ts';
import { sendToBackground } from '../messages/send.ts';
import { parseMessageToHighlights } from '../messages/to-highlights.ts';
import type { HighlightServices } from '../reader/highlights/services.ts';
import { changeHighlights } from './change-highlights.ts';

/** Highlights as the script in the newspaper's page has them: the background reads and changes them. */
export const pageHighlights: HighlightServices = {
  list: (key) => sendToBackground<'highlights-of'>({ type: 'highlights-of', key }),
  ...changeHighlights,
  watch: (_, listener) =>
    listen(parseMessageToHighlights, {
      'highlights-changed': () => {
        listener();
        return null;
      },
    }),
};

/** Saves an article in which something is marked; the view is told of it as of any other saving. */
export async function saveToMark(article: Article): Promise<HighlightOutcome> {
  const asked = sendToBackground<'save-article'>({ type: 'save-article', article });
  const answer = await asked.catch(() => ({ failure: 'old' as const }));
  if (!answer) return 'failed';
  if ('outcome' in answer) return 'done';
  const { failure } = answer;
  return failure === 'no article' || failure === 'not there yet' || failure === 'unreachable'
    ? 'failed'
    : failure;
}
