import type { SaveOutcome } from '../../library/store/save-text.ts';
import type { SaveAnswer } from '../../messages/protocol.ts';
import { failureMessages } from '../../messages/save-failure.ts';
import type { ToldMessage } from '../../messages/to-reader.ts';
import { askReader } from '../reader-in-tab.ts';

const outcomes: Record<SaveOutcome, ToldMessage> = {
  new: 'articleSaved',
  same: 'articleSame',
  changed: 'articleSavedAgain',
  older: 'articleOlder',
};

/** What is to be told of a save that was not asked for in the view. */
export function wordsFor(answer: SaveAnswer): ToldMessage {
  if ('failure' in answer) return failureMessages[answer.failure];
  const { outcome, isPrivate } = answer;
  return isPrivate && outcome !== 'older' ? 'articleSavedPrivately' : outcomes[outcome];
}

/** Has a page tell it, where a page can. */
export async function tell(tabId: number, message: ToldMessage): Promise<void> {
  await askReader({ tabId }, { type: 'tell', message }).catch((error: unknown) => {
    console.info('Đọc Sạch: nobody is there to tell', message, error);
  });
}
