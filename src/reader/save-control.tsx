import { Control } from './control.tsx';
import { bookmark, bookmarkCheck } from './icons/icon-paths.ts';
import type { Saving } from './saving.ts';
import { useTexts } from './texts.ts';
import type { Tools } from './tools/use-tools.ts';
import { useSaving } from './use-saving.ts';

/** Saves the article; once it is saved, opens what can be done with that. */
export function SaveControl({ saving, tools }: { saving: Saving; tools: Tools }) {
  const translate = useTexts();
  const { state, isBusy } = useSaving(saving) ?? saving.current;
  const { isSaved } = state;
  return (
    <Control
      action="save"
      icon={isSaved ? bookmarkCheck : bookmark}
      words={translate(isBusy ? 'saving' : isSaved ? 'saved' : 'save')}
      {...(isSaved && { expanded: tools.isOpen('saved') })}
      onPress={() => saveOrShow(saving, tools)}
    />
  );
}

/** What the control and its key do. */
export function saveOrShow(saving: Saving, tools: Pick<Tools, 'toggle'>): void {
  const { state, isBusy } = saving.current;
  if (state.isSaved) tools.toggle('saved');
  else if (!isBusy) saving.save();
}
