import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';

export interface ResetQuestionProps {
  /** The dialog: whoever asks shows it. */
  elementRef: Ref<HTMLDialogElement>;
  onConfirm(): void;
}

/** Asks before all settings go back to how they began. Escape is a no; the focus begins at what changes nothing. */
export function ResetQuestion({ elementRef, onConfirm }: ResetQuestionProps) {
  const translate = useTexts();
  const [title, about] = [useId(), useId()];
  return (
    <dialog
      ref={elementRef}
      class="question"
      aria-labelledby={title}
      aria-describedby={about}
      onClose={({ currentTarget }) => {
        if (currentTarget.returnValue === 'reset') onConfirm();
        currentTarget.returnValue = '';
      }}
    >
      <form method="dialog">
        <h2 id={title}>{translate('resetAsk')}</h2>
        <p id={about}>{translate('resetAbout')}</p>
        <div class="buttons">
          <button type="submit" class="plain" value="cancel" data-action="cancel-reset">
            {translate('cancel')}
          </button>
          <button type="submit" class="plain strong" value="reset" data-action="confirm-reset">
            {translate('resetAll')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
