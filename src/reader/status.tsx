import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icons/icon.tsx';
import { x } from './icons/icon-paths.ts';
import { useTexts } from './texts.ts';

export interface StatusProps {
  words: string;
  /** For what can be taken back. */
  undo?: { words: string; onPress(): void } | undefined;
}

/** A line below the bar that tells what happened, until the reader puts it away. */
export function Status({ words, undo }: StatusProps) {
  const translate = useTexts();
  const [isPutAway, setPutAway] = useState(false);
  if (isPutAway) return null;
  return (
    <div class="status">
      <Spoken text={words} />
      {undo && (
        <button type="button" data-action="undo" onClick={undo.onPress}>
          {undo.words}
        </button>
      )}
      <button
        type="button"
        class="dismiss"
        data-action="dismiss"
        aria-label={translate('dismiss')}
        title={translate('dismiss')}
        onClick={({ currentTarget }) => {
          // The button that has the focus goes; keys must reach what is shown (src/page/take-focus.ts).
          currentTarget.closest<HTMLElement>('.view')?.focus({ preventScroll: true });
          setPutAway(true);
        }}
      >
        <Icon paths={x} />
      </button>
    </div>
  );
}

/** Screen readers tell what changes inside a status, not what it holds when it appears: so the text comes second. */
export function Spoken({ class: className, text }: { class?: string; text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(text), [text]);
  return (
    <p class={className} role="status">
      {spoken}
    </p>
  );
}
