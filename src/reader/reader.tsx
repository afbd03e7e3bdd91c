import type { Article } from '../article/article.ts';
import { AfterArticle } from './after-article.tsx';
import { ArticleView } from './article-view.tsx';
import type { Automatic } from './automatic.ts';
import { AutomaticQuestion } from './automatic-question.tsx';
import { Bar } from './bar.tsx';
import { Original } from './original-page.tsx';
import { useTexts } from './texts.ts';

export interface ReaderProps {
  article: Article;
  onClose(): void;
  /** Null where there is no automatic mode: the saved page. */
  automatic: Automatic | null;
  /** The moment that "today" is reckoned from; the present one by default. */
  now?: Date;
}

/** The reading view: bar, article, and what comes after it. */
export function Reader({ article, onClose, automatic, now = new Date() }: ReaderProps) {
  const translate = useTexts();
  return (
    <div class="view reading" lang={translate('language')} tabIndex={-1}>
      <Bar onClose={onClose} />
      {automatic?.ask && <AutomaticQuestion onAnswer={automatic.onAnswer} />}
      <Original.Provider value={{ url: article.url, onClose }}>
        <main aria-label={translate('readerLabel')}>
          {/* On paper the page around is gone: what this is from must be told. */}
          <p class="printed newspaper" lang="vi">
            {translate('newspaper')}
          </p>
          {/* The key: another article is not the former one changed, so nothing of its state may stay. */}
          <ArticleView key={article.key} article={article} now={now} />
          <AfterArticle section={article.section} automatic={automatic} />
        </main>
      </Original.Provider>
    </div>
  );
}
