import type { LibraryFailure } from '../../../library/library-error.ts';

/** In which form articles are exported. */
export const exportForms = ['epub', 'html', 'markdown', 'json'] as const;
export type ExportForm = (typeof exportForms)[number];

/** How far a piece of work has come: as src/library/transfer/job.ts has it. */
export interface TransferProgress {
  done: number;
  total: number | null;
  share: number | null;
}

export interface TransferJob {
  signal: AbortSignal;
  onProgress(progress: TransferProgress): void;
}

/** What came of a piece of work that left everything as it was before. */
export type TakenBack =
  | { kind: 'cancelled' }
  | { kind: 'busy' }
  | { kind: 'unreadable' }
  | { kind: 'failed'; failure: LibraryFailure };

export type Exported =
  | { kind: 'exported'; name: string; file: Blob; written: number; damaged: number; isInMemory: boolean }
  | TakenBack;

/** What has been done with a file, and what of it could not be taken, with a name of the reason. */
export interface TransferReport {
  added: number;
  updated: number;
  same: number;
  refusedCount: number;
  refused: readonly { what: string; why: Refusal }[];
}
export type Refusal =
  | 'damaged'
  | 'parts'
  | 'no address'
  | 'elsewhere'
  | 'no article'
  | 'offline'
  | 'missing'
  | 'unreadable'
  | 'failed';

export type FileEnd = 'whole' | 'cut off' | 'broken' | 'too large';

export type Imported =
  | {
      kind: 'imported';
      report: TransferReport;
      end: FileEnd;
      isLater: boolean;
      /** Takes the settings that the file holds; null when it holds none. */
      takeSettings: (() => void) | null;
    }
  /** Another program's file: so many articles of the newspaper are named in it, and could be fetched. */
  | { kind: 'found'; count: number; report: TransferReport; end: FileEnd; fetch: FetchFound }
  /** `settings`: the options page takes that file. `locked`, `several`: zips behind a password, of several files. */
  | { kind: 'unknown' | 'settings' | 'locked' | 'several' }
  | TakenBack;

/** Fetches what was found; `report` of what comes out holds also what was not taken before. */
export type FetchFound = (job: TransferJob) => Promise<Imported>;

/** What the panel asks of the extension. Nothing of it rejects. */
export interface TransferServices {
  /** @param keys in the order of the list; null for all */
  export(wanted: { form: ExportForm; keys: readonly string[] | null }, job: TransferJob): Promise<Exported>;
  import(file: File, job: TransferJob): Promise<Imported>;
}
