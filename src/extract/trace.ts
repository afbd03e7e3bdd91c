import type { Removal } from './extraction.ts';
import { cleanText } from './text.ts';

const longestText = 2000;

/** Records a removal. */
export type Report = (step: string, reason: string, removed: Node | string) => void;

/** Gives a function that appends removals to a list. */
export function reportTo(removals: Removal[]): Report {
  return (step, reason, removed) => {
    const text = typeof removed === 'string' ? removed : describe(removed);
    removals.push({ step, reason, text: text.slice(0, longestText) });
  };
}

/** The node's text or, where there is none, its tag and the address it points to. */
function describe(node: Node): string {
  const text = cleanText((node.textContent ?? '').slice(0, 2 * longestText));
  if (text || node.nodeType !== node.ELEMENT_NODE) return text;
  const element = node as Element;
  const source = element.matches('[src], [href]') ? element : element.querySelector('[src], [href]');
  const address = source?.getAttribute('src') ?? source?.getAttribute('href') ?? '';
  return `<${element.localName}${address && ` ${address}`}>`;
}
