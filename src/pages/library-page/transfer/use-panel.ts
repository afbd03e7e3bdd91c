import { useState } from 'preact/hooks';
import { saveFile } from '../../save-file.ts';
import type { Exported, ExportForm, FetchFound, Imported, TransferServices } from './transfer-services.ts';
import { type UnderWay, useTransfer } from './use-transfer.ts';

/** What the panel shows, and what its buttons do. */
export interface PanelState {
  underWay: UnderWay | null;
  /** What came of the last export or import; null before it, and while another is under way. */
  exported: Exported | null;
  imported: Imported | null;
  exportArticles(form: ExportForm, keys: readonly string[] | null): void;
  importFile(file: File): void;
  fetchFound(fetch: FetchFound): void;
  /** Puts away what came of the last one. */
  forget(): void;
}

/** One export or import at a time, with what came of the last one. */
export function usePanel(services: TransferServices): PanelState {
  const { underWay, start } = useTransfer();
  const [exported, setExported] = useState<Exported | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const forget = () => {
    setExported(null);
    setImported(null);
  };
  const exportArticles = async (form: ExportForm, keys: readonly string[] | null) => {
    forget();
    const outcome = await start('export', (job) => services.export({ form, keys }, job));
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
  return {
    underWay,
    exported,
    imported,
    exportArticles: (form, keys) => void exportArticles(form, keys),
    importFile: (file) => void importFile(file),
    fetchFound: (fetch) => void fetchFound(fetch),
    forget,
  };
}
