/** Has the calls of a function wait for each other, so that what the last one did is what stays. */
export function oneAfterAnother<Value>(
  act: (value: Value) => Promise<void>,
): (value: Value) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (value) => {
    const mine = last.then(() => act(value));
    // Who called is told when it fails; the next call's turn comes all the same.
    last = mine.catch(() => {});
    return mine;
  };
}
