import { sampleArticle } from '../locales/sample-article.ts';
import { Blocks } from '../reader/blocks/blocks.tsx';
import { BylineView } from '../reader/byline.tsx';
import { Inlines } from '../reader/inlines.tsx';
import picture from './sample-picture.svg';

const article = sampleArticle(picture);

/** A small article as the reading view would show it; its title is a heading below the page's own. */
export function Sample() {
  return (
    <div class="reading sample">
      <article lang="vi">
        <h3>{article.title}</h3>
        <BylineView article={article} now={new Date()} />
        <p class="lead">
          <Inlines of={article.lead} />
        </p>
        <div class="body">
          <Blocks blocks={article.blocks} />
        </div>
      </article>
    </div>
  );
}
