import type { MarkedText } from '../../library/list/view.ts';

/** A text with the words that were searched for marked. */
export function Marked({ text }: { text: MarkedText }) {
  // Parts have no name but their place, and are never moved.
  return <>{text.map((part, at) => (at % 2 === 0 ? part : <mark key={at}>{part}</mark>))}</>;
}
