/** What changed: the keys of entries, or null for all of the library, such as after an import. */
export type Change = readonly string[] | null;

/** All pages of the extension and its background are told; a page of the newspaper has another origin and is not. */
const channelName = 'library';

/** Tells every open surface, this one included, that entries have changed. */
export function announce(change: Change): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(change);
  channel.close();
}

/** Calls back after each change. @returns a function that ends the calls */
export function watchChanges(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === null) listener(null);
    else if (Array.isArray(data)) listener(data.filter((key) => typeof key === 'string'));
  };
  return () => channel.close();
}
