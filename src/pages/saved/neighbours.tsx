import { legible } from '../../article/legible.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import { chevronLeft, chevronRight } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';

/** An article as a link to it is named. */
export interface NamedArticle {
  key: string;
  title: string;
}

export interface NeighbourLinksProps {
  /** Null where there is none. */
  newer: NamedArticle | null;
  older: NamedArticle | null;
}

/** To the article before and after this one in the list. */
export function NeighbourLinks({ newer, older }: NeighbourLinksProps) {
  const translate = useTexts();
  if (!newer && !older) return null;
  return (
    <nav class="neighbours" aria-label={translate('savedArticles')}>
      {newer && <NeighbourLink to={newer} relation="prev" words={translate('newerArticle')} />}
      {older && <NeighbourLink to={older} relation="next" words={translate('olderArticle')} />}
    </nav>
  );
}

function NeighbourLink({
  to,
  relation,
  words,
}: {
  to: NamedArticle;
  relation: 'prev' | 'next';
  words: string;
}) {
  const translate = useTexts();
  return (
    <a href={`#${to.key}`} rel={relation}>
      {relation === 'prev' && <Icon paths={chevronLeft} />}
      <span>
        <span class="neighbour-place">{words}</span>{' '}
        <span class="neighbour-title" lang="vi">
          {legible(to.title) || translate('untitled')}
        </span>
      </span>
      {relation === 'next' && <Icon paths={chevronRight} />}
    </a>
  );
}
