/** How far an export or an import has come. */
export interface Progress {
  /** Articles that are done. */
  done: number;
  /** Of how many; null where only the end will tell. */
  total: number | null;
  /** How much of a file has been read, 0 to 1; null where that tells nothing. */
  share: number | null;
}

/** What a long piece of work tells, and how it is ended before its time. */
export interface Job {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Called once an import is the only one, before it writes anything. */
  onBegin?: (() => void) | undefined;
}

/** Whether a piece of work ended because its signal said so. */
export const isCancelled = ({ signal }: Job): boolean => signal?.aborted === true;
