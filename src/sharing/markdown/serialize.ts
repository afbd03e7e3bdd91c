import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Unsafe, toMarkdown as write } from 'mdast-util-to-markdown';

/** GitHub's Markdown crosses out what stands between two; CommonMark, which the library escapes for, does not. */
const tilde: Unsafe = {
  character: '~',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
};

/**
 * GitHub's Markdown, and many readers, make a link of a bare address, and take it to its end (GFM, "Autolinks
 * (extension)"): a backslash that keeps a `<` behind it from being markup would be the address's last letter. So no bare
 * address is one, as mdast-util-gfm-autolink-literal writes them too.
 */
const bareAddresses: Unsafe[] = [
  { character: ':', before: '[ps]', after: '\\/' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]' },
].map((unsafe) => ({
  ...unsafe,
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label', 'destinationLiteral', 'destinationRaw'],
}));

/** Blocks as text (CommonMark with GitHub's tables). Empty, or ends with a line feed. */
export function serialize(children: RootContent[]): string {
  return write(
    { type: 'root', children },
    // Columns are not filled up with spaces: one long cell would make every line as long.
    {
      bullet: '-',
      rule: '-',
      unsafe: [tilde, ...bareAddresses],
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
}
