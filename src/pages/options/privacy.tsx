import { useEffect, useState } from 'preact/hooks';
import { type Translate, useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { formatBytes } from '../format-bytes.ts';
import { type Happened, Outcome } from '../outcome.tsx';
import { Section } from '../section.tsx';
import type { OptionsServices, Stored } from '../services.ts';

/** What is kept and how much it is, and what never happens. */
export function Privacy({ settings, services }: { settings: LiveSettings; services: OptionsServices }) {
  const translate = useTexts();
  const [stored, countAgain] = useStored(settings, services);
  const [happened, setHappened] = useState<Happened | null>(null);
  const forget = async () => {
    const words = await services.forgetReading().then(
      () => 'readingForgotten' as const,
      (error: unknown) => {
        console.error('Đọc Sạch:', error);
        return 'readingNotForgotten' as const;
      },
    );
    setHappened({ words: translate(words) });
    countAgain();
  };
  return (
    <Section id="privacy" title={translate('privacy')}>
      <p>{translate('privacyNothing')}</p>
      <p>{translate('privacyKept')}</p>
      <h3>{translate('whatIsKept')}</h3>
      <dl class="kept" aria-busy={stored === null}>
        {stored &&
          rowsOf(stored, translate).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">{translate('forgetReadingAbout')}</p>
      <div class="buttons">
        <button type="button" class="plain" data-action="forget-reading" onClick={() => void forget()}>
          {translate('forgetReading')}
        </button>
      </div>
      <Outcome of={happened} />
    </Section>
  );
}

function rowsOf(stored: Stored, translate: Translate): [name: string, value: string][] {
  const language = translate('language');
  const bytes = (count: number) => formatBytes(count, language);
  const { settings, isSynced, places, saved, wishes } = stored;
  const count = places.count.toLocaleString(language);
  return [
    [
      translate('keptSettings'),
      settings === 0
        ? translate('keptNothing')
        : translate(isSynced ? 'keptSynced' : 'keptHere', bytes(settings)),
    ],
    [
      translate('keptPlaces'),
      places.count === 0 ? translate('keptNothing') : translate('keptArticles', count, bytes(places.bytes)),
    ],
    [translate('savedArticles'), savedWords(saved, translate)],
    [
      translate('keptWishes'),
      wishes === 0 ? translate('keptNothing') : translate('keptCount', wishes.toLocaleString(language)),
    ],
  ];
}

function savedWords({ count, bytes }: Stored['saved'], translate: Translate): string {
  const language = translate('language');
  if (count === 0) return translate('keptNothing');
  const counted = count.toLocaleString(language);
  return bytes === null
    ? translate('keptCount', counted)
    : translate('keptArticles', counted, formatBytes(bytes, language));
}

/** What is stored, counted again when a change has come to rest, and when it is asked for. */
function useStored(
  settings: LiveSettings,
  { readStored }: OptionsServices,
): [stored: Stored | null, countAgain: () => void] {
  const [stored, setStored] = useState<Stored | null>(null);
  const chosen = useSettings(settings);
  const count = () => {
    readStored().then(setStored, (error: unknown) => console.info('Đọc Sạch: stored', error));
  };
  useEffect(() => {
    // Changes are kept when the hand rests (src/settings/live-settings.ts).
    const timer = setTimeout(count, stored === null ? 0 : 1000);
    return () => clearTimeout(timer);
  }, [chosen, readStored]);
  return [stored, count];
}
