import { useMemo } from 'preact/hooks';
import { useTexts } from '../../../reader/texts.ts';
import { Outcome } from '../../outcome.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportPart } from './import-part.tsx';
import { exportWords } from './outcome-words.ts';
import { TransferProgressBar } from './transfer-progress.tsx';
import type { TransferServices } from './transfer-services.ts';
import { usePanel } from './use-panel.ts';

export interface TransferPanelProps {
  services: TransferServices;
  /** The keys of the articles that were selected in the list, in its order; null when none were. */
  keys: readonly string[] | null;
}

/** Takes the library out of the extension and into it. */
export function TransferPanel({ services, keys }: TransferPanelProps) {
  const translate = useTexts();
  const { underWay, exported, imported, ...panel } = usePanel(services);
  const isBusy = underWay !== null;
  const told = useMemo(() => exported && { words: exportWords(exported, translate) }, [exported, translate]);
  return (
    <div class="transfer">
      <ExportPart keys={keys} isBusy={isBusy} onExport={panel.exportArticles} />
      {underWay?.kind === 'export' && <TransferProgressBar underWay={underWay} />}
      <Outcome of={told} takesFocus />
      <ImportPart isBusy={isBusy} onFile={panel.importFile}>
        {underWay && underWay.kind !== 'export' && <TransferProgressBar underWay={underWay} />}
        <ImportOutcome imported={imported} onFetch={panel.fetchFound} onLeave={panel.forget} />
      </ImportPart>
    </div>
  );
}
