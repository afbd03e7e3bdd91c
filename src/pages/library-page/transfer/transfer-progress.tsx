import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, useTexts } from '../../../reader/texts.ts';
import { number } from './outcome-words.ts';
import type { UnderWay } from './use-transfer.ts';

const titles: Record<UnderWay['kind'], MessageKey> = {
  export: 'exporting',
  import: 'importing',
  fetch: 'fetchingArticles',
};

/** How far it has come, with the button that ends it. */
export function TransferProgressBar({ underWay }: { underWay: UnderWay }) {
  const translate = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed has gone.
  useEffect(() => button.current?.focus(), []);
  const { kind, progress, isCancelled, cancel } = underWay;
  const { done, total, share } = progress;
  const value = total === null ? share : total > 0 ? done / total : 1;
  const words = isCancelled
    ? translate('cancelling')
    : total === null
      ? translate('articlesDone', number(done, translate))
      : translate('articlesDoneOf', number(done, translate), number(total, translate));
  return (
    <div class="transfer-progress" data-kind={kind}>
      <label>
        <strong>{translate(titles[kind])}</strong>
        {/* Without a value, it moves to and fro. */}
        <progress max={1} {...(value !== null && { value })} />
      </label>
      <p class="quiet">{words}</p>
      <button
        type="button"
        class="plain"
        data-action="cancel-transfer"
        ref={button}
        disabled={isCancelled}
        onClick={cancel}
      >
        {translate('cancel')}
      </button>
    </div>
  );
}
