import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { withoutTracking } from '../article/without-tracking.ts';
import { safeAddress } from './safe-address.ts';

export interface OriginalPage {
  /** Where the newspaper shows the article. */
  url: string;
  /** Closes the reading view. */
  onClose(): void;
}

/** Told once by the reading view, asked for by whatever cannot show something itself. */
export const Original = createContext<OriginalPage>({ url: '', onClose() {} });

export interface OriginalLinkProps {
  class: string;
  children: ComponentChildren;
}

/** A link to the newspaper's own page of this article. */
export function OriginalLink({ class: className, children }: OriginalLinkProps) {
  const { url, onClose } = useContext(Original);
  const address = safeAddress(url);
  if (address === null) return null;
  // The page may be right underneath. Following the link would load it anew, and the automatic mode would put the
  // reading view over it again: an ordinary click shows what is already there.
  const follow = (event: MouseEvent) => {
    const ordinary =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!ordinary || !isHere(address)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <a class={className} href={address} rel="noopener noreferrer" onClick={follow}>
      {children}
    </a>
  );
}

/** Whether an article's address, which has no tracking parameters, is that of the page underneath. */
function isHere(address: string): boolean {
  const [here, there] = [new URL(withoutTracking(location.href)), new URL(address)];
  return here.host === there.host && here.pathname === there.pathname && here.search === there.search;
}
