import type { HighlightOutcome } from '../library/entry.ts';
import { sendToBackground } from '../messages/send.ts';
import type { HighlightServices } from '../reader/highlights/services.ts';

/** The background alone writes, whoever changes something. */
export const changeHighlights: Pick<HighlightServices, 'put' | 'remove'> = {
  put: (highlight) => outcomeOf(sendToBackground<'put-highlight'>({ type: 'put-highlight', highlight })),
  remove: ({ key, id }) =>
    outcomeOf(sendToBackground<'remove-highlight'>({ type: 'remove-highlight', key, id })),
};

/** Nobody answers once the extension has been updated under the page. */
const outcomeOf = (asked: Promise<HighlightOutcome | null>): Promise<HighlightOutcome> =>
  asked.then(
    (outcome) => outcome ?? 'failed',
    (error: unknown) => {
      console.info('Đọc Sạch:', error);
      return 'old';
    },
  );
