import type { Article } from '../article/article.ts';
import { blockText } from '../article/block-text.ts';
import { readingMinutes } from '../article/reading-time.ts';
import { formatDate } from './format-date.ts';
import { useTexts } from './texts.ts';

/** Who wrote it, when, where in the newspaper, and how long it takes. Spaces keep the parts apart as plain text too. */
export function BylineView({ article, now }: { article: Article; now: Date }) {
  const translate = useTexts();
  const date = article.published === null ? null : formatDate(article.published, now, translate);
  const minutes = new Intl.NumberFormat(translate('language')).format(readingMinutes(article.words));
  return (
    <div class="byline">
      {article.byline !== null && <p class="authors">{article.byline.text}</p>}{' '}
      <p class="details" lang={translate('language')}>
        {article.published !== null && date !== null && (
          <time class="detail" dateTime={article.published} title={date.full}>
            {date.text}
          </time>
        )}{' '}
        {article.section !== null && (
          <span class="detail section" lang="vi">
            {article.section}
          </span>
        )}{' '}
        {hasText(article) && <span class="detail reading-time">{translate('readingTime', minutes)}</span>}
      </p>
    </div>
  );
}

/** Pictures without a word take no minutes. */
const hasText = ({ lead, blocks }: Article): boolean =>
  lead.length > 0 || blocks.some((block) => blockText(block) !== '');
