import type { Inline, Link } from '../../article/article.ts';
import { inlineText } from '../../article/inline-text.ts';
import { saysAddress } from '../../article/says-address.ts';
import { linkAddress } from '../link-address.ts';

/**
 * Runs of text as plain text, with the address of each link behind its words unless they are the address: `Xem bài này
 * (https://…)`. Lines are trimmed, as a stanza's may come with a space at the end.
 */
export function text(inlines: readonly Inline[]): string {
  return inlines
    .map(run)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function run(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.tag === 'br') return '\n';
  return inline.tag === 'a' ? link(inline) : inline.children.map(run).join('');
}

function link({ href, children }: Link): string {
  const words = inlineText(children);
  const address = linkAddress(href);
  if (address === null || words.trim() === '' || saysAddress(words, href)) return words;
  // A space at the end belongs to what follows.
  const said = words.trimEnd();
  const space = words.slice(said.length);
  return `${said} (${address.replace(/^(?:mailto|tel):/, '')})${space}`;
}
