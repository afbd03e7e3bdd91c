import type { Article } from '../article/article.ts';
import { Blocks } from './blocks/blocks.tsx';
import { BylineView } from './byline.tsx';
import { Inlines } from './inlines.tsx';
import { useTexts } from './texts.ts';

/** The article itself, with nothing to press but its pictures: the same on the newspaper's page and for a saved article. */
export function ArticleView({ article, now }: { article: Article; now: Date }) {
  const translate = useTexts();
  return (
    <article lang="vi">
      {article.title === '' ? (
        <h1 class="untitled" lang={translate('language')}>
          {translate('untitled')}
        </h1>
      ) : (
        <h1>{article.title}</h1>
      )}
      <BylineView article={article} now={now} />
      {article.lead.length > 0 && (
        <p class="lead">
          <Inlines of={article.lead} />
        </p>
      )}
      <div class="body">
        <Blocks blocks={article.blocks} />
      </div>
    </article>
  );
}
