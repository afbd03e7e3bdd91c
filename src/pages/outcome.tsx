import { useEffect, useRef, useState } from 'preact/hooks';
import { Spoken } from '../reader/status.tsx';
import { useTexts } from '../reader/texts.ts';

/** What has happened, and how it is taken back where it can be. */
export interface Happened {
  words: string;
  undo?: () => void;
}

interface OutcomeProps {
  of: Happened | null;
  /** What had the focus has gone with what has happened: the line has it, unless the reader has moved on. */
  takesFocus?: boolean;
}

/**
 * A line that tells what has happened, aloud too, with a button that takes it back. What was pressed may be gone, so the
 * button takes the focus; when it goes itself, the line has it.
 */
export function Outcome({ of: happened, takesFocus = false }: OutcomeProps) {
  const translate = useTexts();
  const [undone, setUndone] = useState<Happened | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (happened?.undo) button.current?.focus();
    else if (happened && takesFocus && isFocusLost(line.current)) line.current?.focus();
  }, [happened]);
  const isUndone = happened !== null && undone === happened;
  const { undo } = happened ?? {};
  return (
    <div class="outcome" data-empty={happened === null ? '' : undefined} tabIndex={-1} ref={line}>
      <Spoken text={isUndone ? translate('undone') : (happened?.words ?? '')} />
      {undo && !isUndone && (
        <button
          type="button"
          class="plain"
          data-action="undo"
          ref={button}
          onClick={() => {
            undo();
            setUndone(happened);
            line.current?.focus();
          }}
        >
          {translate('undo')}
        </button>
      )}
    </div>
  );
}

const isFocusLost = (near: Element | null): boolean => {
  const { activeElement, body } = near?.ownerDocument ?? {};
  return activeElement === null || activeElement === body;
};
