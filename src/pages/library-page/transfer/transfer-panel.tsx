import { useState } from 'preact/hooks';
import { useTexts } from '../../../reader/texts.ts';
import { Outcome } from '../../outcome.tsx';
import { saveFile } from '../../save-file.ts';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';
import { exportWords, importWords } from './outcome-words.ts';
import { RefusedList } from './refused-list.tsx';
import { TransferProgressBar } from './transfer-progress.tsx';
import type { Exported, ExportForm, FetchFound, Imported, TransferServices } from './transfer-services.ts';
import { useTransfer } from './use-transfer.ts';

export interface TransferPanelProps {
  services: TransferServices;
  /** The keys of the articles that were selected in the list, in its order; null when none were. */
  keys: readonly string[] | null;
}

/** Takes the library out of the extension and into it. */
export function TransferPanel({ services, keys }: TransferPanelProps) {
  const translate = useTexts();
  const { underWay, start } = useTransfer();
  const [exported, setExported] = useState<Exported | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const forget = () => {
    setExported(null);
    setImported(null);
  };
  const exportArticles = async (form: ExportForm, wanted: readonly string[] | null) => {
    forget();
    const outcome = await start('export', (job) => services.export({ form, keys: wanted }, job));
    if (outcome.kind === 'exported' && outcome.written + outcome.damaged > 0)
      saveFile(document, outcome.name, outcome.file);
    setExported(outcome);
  };
  const importFile = async (file: File) => {
    forget();
    setImported(await start('import', (job) => services.import(file, job)));
  };
  const fetchFound = async (fetch: FetchFound) => {
    forget();
    setImported(await start('fetch', fetch));
  };
  const isBusy = underWay !== null;
  return (
    <div class="transfer">
      <ExportPart
        keys={keys}
        isBusy={isBusy}
        onExport={(form, wanted) => void exportArticles(form, wanted)}
      />
      {underWay?.kind === 'export' && <TransferProgressBar underWay={underWay} />}
      <Outcome of={exported && { words: exportWords(exported, translate) }} />
      <ImportPart isBusy={isBusy} onFile={(file) => void importFile(file)}>
        {underWay && underWay.kind !== 'export' && <TransferProgressBar underWay={underWay} />}
        <Outcome of={imported && { words: importWords(imported, translate) }} />
        {imported?.kind === 'found' && imported.count > 0 && (
          <div class="buttons">
            <button
              type="button"
              class="plain strong"
              data-action="fetch-found"
              onClick={() => void fetchFound(imported.fetch)}
            >
              {translate('fetchFound')}
            </button>
            <button type="button" class="plain" data-action="leave-found" onClick={forget}>
              {translate('cancel')}
            </button>
          </div>
        )}
        {imported?.kind === 'imported' && imported.takeSettings && (
          <TakeSettings take={imported.takeSettings} />
        )}
        {imported && 'report' in imported && <RefusedList report={imported.report} />}
      </ImportPart>
    </div>
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
