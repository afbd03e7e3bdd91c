import { useEffect, useRef, useState } from 'preact/hooks';
import type { TransferJob, TransferProgress } from './transfer-services.ts';

/** A piece of work that is under way. */
export interface UnderWay {
  kind: 'export' | 'import' | 'fetch';
  progress: TransferProgress;
  isCancelled: boolean;
  cancel(): void;
}

export type Start = <T>(kind: UnderWay['kind'], work: (job: TransferJob) => Promise<T>) => Promise<T>;

/** Runs one piece of work at a time. Whoever closes the page in its middle is asked; what goes with the page is taken back. */
export function useTransfer(): { underWay: UnderWay | null; start: Start } {
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const isBusy = underWay !== null;
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
  const start: Start = async (kind, work) => {
    const controller = new AbortController();
    stop.current = controller;
    const cancel = () => {
      controller.abort();
      setUnderWay((now) => now && { ...now, isCancelled: true });
    };
    setUnderWay({ kind, progress: { done: 0, total: null, share: null }, isCancelled: false, cancel });
    const onProgress = (progress: TransferProgress) => setUnderWay((now) => now && { ...now, progress });
    try {
      return await work({ signal: controller.signal, onProgress });
    } finally {
      stop.current = null;
      setUnderWay(null);
    }
  };
  return { underWay, start };
}
