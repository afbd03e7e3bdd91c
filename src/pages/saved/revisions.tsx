import { useTexts } from '../../reader/texts.ts';
import { formatSaved } from '../saved-list/format-saved.ts';
import { revisionAddress } from './saved-address.ts';

export interface RevisionLinksProps {
  /** The article's key. */
  of: string;
  /** When former texts were replaced, in milliseconds since 1970. */
  moments: readonly number[];
}

/** To the texts that were saved before the newspaper changed them; the latest first. */
export function RevisionLinks({ of: key, moments }: RevisionLinksProps) {
  const translate = useTexts();
  if (moments.length === 0) return null;
  return (
    <nav class="revisions" aria-label={translate('formerTexts')}>
      <h2>{translate('formerTexts')}</h2>
      <ul>
        {moments
          .toSorted((one, other) => other - one)
          .map((at) => (
            <li key={at}>
              <a href={revisionAddress(key, at)}>
                {translate('formerTextUntil', formatSaved(at, new Date(), translate))}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Stands above a former text, so that it is not taken for the present one. */
export function FormerText({ of: key, at }: { of: string; at: number }) {
  const translate = useTexts();
  return (
    <p class="former" lang={translate('language')}>
      {translate('formerText', formatSaved(at, new Date(), translate))}{' '}
      <a href={`#${key}`}>{translate('presentText')}</a>
    </p>
  );
}
