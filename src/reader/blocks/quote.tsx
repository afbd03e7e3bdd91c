import type { Quote } from '../../article/article.ts';
import { Paragraph } from './paragraph.tsx';

export function QuoteView({ quote }: { quote: Quote }) {
  return (
    <blockquote>
      {quote.paragraphs.map((paragraph) => (
        <Paragraph inlines={paragraph} />
      ))}
    </blockquote>
  );
}
