import type { SaveAnswer } from '../../messages/protocol.ts';
import { failureMessages } from '../../messages/save-failure.ts';
import type { ToldMessage } from '../../messages/to-reader.ts';
import { askReader } from '../reader-in-tab.ts';

const outcomes: Record<'new' | 'same' | 'changed', ToldMessage> = {
  new: 'articleSaved',
  same: 'articleSame',
  changed: 'articleSavedAgain',
};

/** What is to be told of a save that was not asked for in the view. */
export function wordsFor(answer: SaveAnswer): ToldMessage {
  if ('failure' in answer) return failureMessages[answer.failure];
  return answer.isPrivate ? 'articleSavedPrivately' : outcomes[answer.outcome];
}

/** Has a page tell it, where a page can. */
export async function tell(tabId: number, message: ToldMessage): Promise<void> {
  await askReader({ tabId }, { type: 'tell', message }).catch((error: unknown) => {
    console.info('Đọc Sạch: nobody is there to tell', message, error);
  });
}
