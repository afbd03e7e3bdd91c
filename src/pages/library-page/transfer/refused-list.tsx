import { legible } from '../../../article/legible.ts';
import { useTexts } from '../../../reader/texts.ts';
import { number, refusalWords } from './outcome-words.ts';
import type { TransferReport } from './transfer-services.ts';

/** What of a file could not be taken, and why. */
export function RefusedList({ report: { refused, refusedCount } }: { report: TransferReport }) {
  const translate = useTexts();
  if (refusedCount === 0) return null;
  const rest = refusedCount - refused.length;
  return (
    <details class="refused">
      <summary>{translate('refusedSome', number(refusedCount, translate))}</summary>
      <ul>
        {refused.map(({ what, why }) => (
          <li>
            <span>{legible(what) || translate('untitled')}</span>{' '}
            <span class="quiet">{translate(refusalWords[why])}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{translate('refusedMore', number(rest, translate))}</p>}
    </details>
  );
}
