/**
 * A queue: what is given to it is done one after the other, so that what was asked for last is what stays, and nothing
 * is read while another is still writing it down.
 */
export function queue(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    // Who asked is told when it fails; the next one's turn comes all the same.
    last = mine.catch(() => {});
    return mine;
  };
}
