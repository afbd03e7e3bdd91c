import type { Saving } from './saving.ts';
import { savingWords } from './saving-words.ts';
import { Spoken, Status } from './status.tsx';
import { useTexts } from './texts.ts';
import { useSaving } from './use-saving.ts';

/** Tells what came of saving: aloud always, in sight where it is more than the button shows. */
export function SavingStatus({ saving }: { saving: Saving }) {
  const translate = useTexts();
  const now = useSaving(saving);
  const told = now && savingWords(now, translate);
  if (!told?.isSeen) return <Spoken class="unseen" text={told?.words ?? ''} />;
  const undo = now?.news?.isUndoable
    ? { words: translate('undo'), onPress: () => saving.takeBack() }
    : undefined;
  return <Status key={now?.news?.words} words={told.words} undo={undo} />;
}
