import type { Quote } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';

export function QuoteView({ quote }: { quote: Quote }) {
  return (
    <blockquote>
      {quote.paragraphs.map((paragraph) => (
        <p>
          <Inlines of={paragraph} />
        </p>
      ))}
    </blockquote>
  );
}
