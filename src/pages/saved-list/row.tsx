import { legible } from '../../article/legible.ts';
import { readingMinutes } from '../../article/reading-time.ts';
import type { Entry } from '../../library/entry.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import { more, star } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';
import { formatSaved } from './format-saved.ts';
import { Marked } from './marked.tsx';
import type { ListServices } from './services.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useAnswer } from './use-answer.ts';

export interface RowWordsProps {
  entry: Entry;
  query: string;
  services: ListServices;
  onOpen(): void;
}

/** What a row tells of its article. */
export function RowWords({ entry, query, services, onOpen }: RowWordsProps) {
  const translate = useTexts();
  const { key, n, starred, opened, pictures } = entry;
  const title = legible(entry.title);
  const isSearched = query.trim() !== '';
  const match = useAnswer(isSearched ? () => services.readMatch(entry, query) : null, [n, query]);
  return (
    <>
      <span class="row-words">
        <span class="row-title">
          {starred && (
            <span class="starred">
              <Icon paths={star} />
              <span class="unseen">{translate('starred')}</span>
            </span>
          )}
          <a
            href={`/saved.html#${key}`}
            tabIndex={-1}
            lang="vi"
            title={title}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen();
            }}
          >
            {title && match?.title ? <Marked text={match.title} /> : title || translate('untitled')}
          </a>
        </span>
        <span class="row-about">
          {!opened && <span class="unseen">{translate('unread')}</span>}
          <About entry={entry} />
        </span>
        {isSearched && (
          <span class="passage" lang="vi">
            {match?.passage && <Marked text={match.passage} />}
          </span>
        )}
      </span>
      {pictures.wanted > 0 && <Thumbnail articleKey={key} isKept={pictures.kept > 0} services={services} />}
    </>
  );
}

function About({ entry: { section: named, saved, words, progress, tags } }: { entry: Entry }) {
  const translate = useTexts();
  const section = legible(named);
  const percent = Math.round(progress * 100);
  return (
    <>
      {percent > 0 && (
        <span class="progress" title={translate('readPart', String(percent))}>
          <span class="progress-part" style={{ width: `${percent}%` }} />
        </span>
      )}
      {percent > 0 && <span class="unseen">{translate('readPart', String(percent))}</span>}
      {section !== '' && (
        <span class="gives-way">
          <span>{section}</span>
        </span>
      )}
      <span>{formatSaved(saved, new Date(), translate)}</span>
      <span>{translate('minutes', String(readingMinutes(words)))}</span>
      {tags.length > 0 && (
        <span class="gives-way row-tags">
          <span>{tags.map((name) => `#${name}`).join(' ')}</span>
        </span>
      )}
    </>
  );
}

/** The button that opens a row's menu. The keyboard comes to it with the right arrow. */
export function MoreButton({ title, onPress }: { title: string; onPress(button: HTMLElement): void }) {
  const translate = useTexts();
  return (
    <button
      type="button"
      class="more-button"
      data-action="more"
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={translate('moreFor', title || translate('untitled'))}
      title={translate('moreActions')}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <Icon paths={more} />
    </button>
  );
}
