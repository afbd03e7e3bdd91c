import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { readingMinutes } from '../../article/reading-time.ts';
import { Icon } from '../icons/icon.tsx';
import { arrowUp } from '../icons/icon-paths.ts';
import { useTexts } from '../texts.ts';
import { progressAt } from './find-place.ts';

export interface ProgressProps {
  article: Article;
  view: RefObject<HTMLElement | null>;
}

/** Where in the article the window is: a thin line at the top, the minutes left, and the way back to the top. */
export function Progress({ article, view }: ProgressProps) {
  const translate = useTexts();
  const progress = useProgress(view);
  const minutes = readingMinutes(article.words * (1 - progress.read));
  const written = new Intl.NumberFormat(translate('language')).format(minutes);
  return (
    <>
      <div class="progress" aria-hidden="true" style={{ '--read': progress.read }} />
      <div class="where" data-hidden={progress.isLater && progress.isBack ? undefined : ''}>
        {article.words > 0 && progress.read < 1 && (
          <span class="left">{translate('minutesLeft', written)}</span>
        )}
        <button
          type="button"
          class="to-top"
          data-action="top"
          onClick={() => {
            scrollTo({ top: 0, behavior: 'instant' });
            view.current?.focus({ preventScroll: true });
          }}
        >
          <Icon paths={arrowUp} />
          {translate('toTop')}
        </button>
      </div>
    </>
  );
}

interface ReadSoFar {
  /** How much of the article is above the window's lower edge, 0 to 1; in hundredths. */
  read: number;
  /** More than a screen is above. */
  isLater: boolean;
  /** The reader scrolls up, as somebody does who looks for something. */
  isBack: boolean;
}

function useProgress(view: RefObject<HTMLElement | null>): ReadSoFar {
  const [read, setRead] = useState<ReadSoFar>({ read: 0, isLater: false, isBack: false });
  useEffect(() => {
    let last = scrollY;
    const measure = () => {
      const article = view.current?.querySelector('article');
      if (!article) return;
      const now = scrollY;
      const way = now - last;
      last = now;
      setRead((before) => {
        const next = {
          read: Math.round(progressAt(article, innerHeight) * 100) / 100,
          isLater: now > innerHeight,
          isBack: way === 0 ? before.isBack : way < 0,
        };
        const isSame =
          next.read === before.read && next.isLater === before.isLater && next.isBack === before.isBack;
        return isSame ? before : next;
      });
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [view]);
  return read;
}
