import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Where an article's pictures come from: the newspaper, or, for a saved article, the extension's own storage. */
export interface PictureSource {
  /**
   * @param src the address in the article
   * @returns the address to show it from; undefined while it is on its way; null where it is not to be had
   */
  addressOf(src: string): string | null | undefined;
  /** Calls back when more are there. @returns a function that ends the calls */
  subscribe(listener: () => void): () => void;
  /** Whether only what is kept on the device may be shown, so that nothing is asked of the network. */
  isOffline: boolean;
}

/** As the article says: on the newspaper's page. */
export const fromNewspaper: PictureSource = {
  addressOf: (src) => src,
  subscribe: () => () => {},
  isOffline: false,
};

export const Pictures = createContext<PictureSource>(fromNewspaper);

/** Where to show a picture from, now and when that changes; see `PictureSource.addressOf`. */
export function usePictureAddress(src: string | null): string | null | undefined {
  const source = useContext(Pictures);
  const find = () => (src === null ? null : source.addressOf(src));
  const [address, setAddress] = useState(find);
  useEffect(() => {
    setAddress(find());
    return source.subscribe(() => setAddress(find()));
  }, [source, src]);
  return address;
}
