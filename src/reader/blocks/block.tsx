import type { Block } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';
import { EmbedView } from './embed.tsx';
import { FigureView } from './figure.tsx';
import { ListView } from './list.tsx';
import { MediaView } from './media.tsx';
import { Paragraph } from './paragraph.tsx';
import { QuoteView } from './quote.tsx';
import { TableView } from './table.tsx';

export interface BlockProps {
  block: Block;
  /** Load its picture at once: it is likely to be in sight. */
  eager: boolean;
}

/** One block: a case for every kind there is. */
export function BlockView({ block, eager }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph role={block.role} inlines={block.inlines} />;
    case 'heading': {
      const Tag = block.level === 2 ? 'h2' : 'h3';
      return (
        <Tag>
          <Inlines of={block.inlines} />
        </Tag>
      );
    }
    case 'quote':
      return <QuoteView quote={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      return <FigureView figure={block} eager={eager} />;
    case 'video':
    case 'audio':
      return <MediaView media={block} />;
    case 'embed':
      return <EmbedView embed={block} />;
    case 'separator':
      return <hr />;
  }
}
