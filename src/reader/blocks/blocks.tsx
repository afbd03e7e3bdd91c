import type { Block } from '../../article/article.ts';
import { BlockView } from './block.tsx';

/** The article's text, in order. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const firstFigure = blocks.findIndex((block) => block.kind === 'figure');
  return blocks.map((block, index) => <BlockView block={block} eager={index === firstFigure} />);
}
