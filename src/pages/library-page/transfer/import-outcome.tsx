import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '../../../reader/texts.ts';
import { Outcome } from '../../outcome.tsx';
import { importWords } from './outcome-words.ts';
import { RefusedList } from './refused-list.tsx';
import type { FetchFound, Imported } from './transfer-services.ts';

export interface ImportOutcomeProps {
  /** Null before there is one. */
  imported: Imported | null;
  onFetch(fetch: FetchFound): void;
  onLeave(): void;
}

/** What came of an import, and what can be done next. */
export function ImportOutcome({ imported, onFetch, onLeave }: ImportOutcomeProps) {
  const translate = useTexts();
  const told = useMemo(() => imported && { words: importWords(imported, translate) }, [imported, translate]);
  return (
    <>
      <Outcome of={told} takesFocus />
      {imported?.kind === 'found' && imported.count > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="plain strong"
            data-action="fetch-found"
            onClick={() => onFetch(imported.fetch)}
          >
            {translate('fetchFound')}
          </button>
          <button type="button" class="plain" data-action="leave-found" onClick={onLeave}>
            {translate('cancel')}
          </button>
        </div>
      )}
      {imported?.kind === 'imported' && imported.takeSettings && (
        <TakeSettings take={imported.takeSettings} />
      )}
      {imported && 'report' in imported && <RefusedList report={imported.report} />}
    </>
  );
}

/** Settings come only when the reader wants them: those here may be the better ones. */
function TakeSettings({ take }: { take: () => void }) {
  const translate = useTexts();
  const [isTaken, setTaken] = useState(false);
  if (isTaken) return <Outcome of={{ words: translate('settingsImported') }} />;
  return (
    <div class="buttons">
      <button
        type="button"
        class="plain"
        data-action="take-settings"
        onClick={() => {
          take();
          setTaken(true);
        }}
      >
        {translate('takeSettings')}
      </button>
    </div>
  );
}
