/** What is to be known, and how one learns of its changes. */
interface Source<Value> {
  /** @throws when it cannot be read; then nothing is told until it changes */
  read(): Promise<Value>;
  /** @returns what ends the calls */
  watch(listener: (value: Value) => void): () => void;
}

/** Calls back with what there is now, and after each change. @returns what ends the calls */
export function follow<Value>({ read, watch }: Source<Value>, listener: (value: Value) => void): () => void {
  let isWanted = true;
  read().then(
    (value) => isWanted && listener(value),
    (error: unknown) => console.error('Đọc Sạch:', error),
  );
  const stop = watch(listener);
  return () => {
    isWanted = false;
    stop();
  };
}
