import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Unsafe, toMarkdown as write } from 'mdast-util-to-markdown';

/** GitHub's Markdown crosses out what stands between two; CommonMark, which the library escapes for, does not. */
const tilde: Unsafe = {
  character: '~',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
};

/** Blocks as text (CommonMark with GitHub's tables). Empty, or ends with a line feed. */
export function serialize(children: RootContent[]): string {
  return write(
    { type: 'root', children },
    // Columns are not filled up with spaces: one long cell would make every line as long.
    { bullet: '-', rule: '-', unsafe: [tilde], extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}
