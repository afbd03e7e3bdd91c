import { constants } from 'node:os';

/** Aborted when someone asks this process to stop: Ctrl-C, the end of a terminal or of a job. */
export const stopSignal = AbortSignal.any(
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => {
    const controller = new AbortController();
    process.on(name, () => controller.abort(name));
    return controller.signal;
  }),
);

/** @returns the exit code of a process that was stopped, the shells' way; 1 when it was not */
export function exitCodeOfStop(): number {
  const name = stopSignal.reason as NodeJS.Signals | undefined;
  return name === undefined ? 1 : 128 + constants.signals[name];
}
