import type { Article } from '../article/article.ts';
import { listen } from '../messages/listen.ts';
import { parseNews } from '../messages/news.ts';
import { isOwnPage } from '../messages/own-page.ts';
import { sendToBackground } from '../messages/send.ts';
import type { HighlightServices } from '../reader/highlights/services.ts';
import { putHighlight, removeHighlight } from './change-highlights.ts';

/** Highlights as the script in the newspaper's page has them: the background reads and changes them. */
export const pageHighlights = (article: Article): HighlightServices => ({
  list: (key) => sendToBackground<'highlights-of'>({ type: 'highlights-of', key }),
  put: (highlight, isSaved) => putHighlight(highlight, isSaved ? null : article),
  remove: removeHighlight,
  watch: (_, listener) =>
    listen(parseNews('highlights-changed'), (_, sender) => isOwnPage(sender), {
      'highlights-changed': () => {
        listener();
        return null;
      },
    }),
});
