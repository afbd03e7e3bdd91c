import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';

export interface DeleteQuestionProps {
  /** How many articles would go. */
  count: number;
  onAnswer(isYes: boolean): void;
}

/** Asks before articles are deleted for good. Escape is a no; the focus begins at what changes nothing. */
export function DeleteQuestion({ count, onAnswer }: DeleteQuestionProps) {
  const translate = useTexts();
  const [title, about] = [useId(), useId()];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={title}
      aria-describedby={about}
      onClose={({ currentTarget }) => onAnswer(currentTarget.returnValue === 'delete')}
    >
      <form method="dialog">
        <h2 id={title}>
          {count === 1 ? translate('deleteAsk') : translate('deleteSeveralAsk', String(count))}
        </h2>
        <p id={about}>{translate('deleteAbout')}</p>
        <div class="buttons">
          <button type="submit" class="plain" value="cancel" data-action="cancel-delete">
            {translate('cancel')}
          </button>
          <button type="submit" class="plain strong" value="delete" data-action="confirm-delete">
            {translate('deleteForGood')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
