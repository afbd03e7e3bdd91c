import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Highlight } from '../../library/entry.ts';
import { Icon } from '../icons/icon.tsx';
import { check, copy, list, trash, x } from '../icons/icon-paths.ts';
import { Spoken } from '../status.tsx';
import { useTexts } from '../texts.ts';
import { copyText } from '../tools/take-along/copy-text.ts';
import type { Desk } from './desk.ts';

/** The colours, and the way out. */
export function CardHead({ children, onClose }: { children: ComponentChildren; onClose(): void }) {
  const translate = useTexts();
  return (
    <div class="card-head">
      <fieldset class="swatches">
        <legend class="unseen">{translate('colour')}</legend>
        {children}
      </fieldset>
      <button
        type="button"
        class="card-button"
        data-action="close-card"
        aria-label={translate('close')}
        title={translate('close')}
        onClick={onClose}
      >
        <Icon paths={x} />
      </button>
    </div>
  );
}

/** Copy, see all, remove. */
export function CardTasks({
  desk,
  highlight,
  onClose,
}: {
  desk: Desk;
  highlight: Highlight;
  onClose(): void;
}) {
  const translate = useTexts();
  const [outcome, setOutcome] = useState('');
  const copyQuote = async () => {
    const { quote } = highlight.anchor;
    const isCopied = await copyText(highlight.note === '' ? quote : `${quote}\n\n${highlight.note}`);
    setOutcome(translate(isCopied ? 'copied' : 'copyFailed'));
  };
  const remove = () => {
    onClose();
    void desk.book.remove(highlight);
  };
  return (
    <div class="card-tasks">
      <button type="button" class="card-button" data-action="copy-highlight" onClick={() => void copyQuote()}>
        <Icon paths={outcome === translate('copied') ? check : copy} />
        {translate('copy')}
      </button>
      <button type="button" class="card-button" data-action="all-notes" onClick={() => desk.openAll()}>
        <Icon paths={list} />
        {translate('allHighlights')}
      </button>
      <button type="button" class="card-button" data-action="remove-highlight" onClick={remove}>
        <Icon paths={trash} />
        {translate('removeHighlight')}
      </button>
      <Spoken class="unseen" text={outcome} />
    </div>
  );
}
