import { useEffect, useState } from 'preact/hooks';
import { type Translate, useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { formatBytes } from '../format-bytes.ts';
import { Section } from '../section.tsx';
import type { OptionsServices, Stored } from '../services.ts';

/** What is kept and how much it is, and what never happens. */
export function Privacy({ settings, services }: { settings: LiveSettings; services: OptionsServices }) {
  const translate = useTexts();
  const stored = useStored(settings, services);
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
    </Section>
  );
}

function rowsOf(stored: Stored, translate: Translate): [name: string, value: string][] {
  const language = translate('language');
  const bytes = (count: number) => formatBytes(count, language);
  const { settings, isSynced, places, browser } = stored;
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
    ...(browser
      ? ([
          [translate('keptBrowser'), translate('keptOfQuota', bytes(browser.usage), bytes(browser.quota))],
        ] satisfies [string, string][])
      : []),
  ];
}

/** What is stored, counted again when a change has come to rest. */
function useStored(settings: LiveSettings, { readStored }: OptionsServices): Stored | null {
  const [stored, setStored] = useState<Stored | null>(null);
  const chosen = useSettings(settings);
  useEffect(() => {
    // Changes are kept when the hand rests (src/settings/live-settings.ts).
    const timer = setTimeout(
      () => {
        readStored().then(setStored, (error: unknown) => console.info('Đọc Sạch: stored', error));
      },
      stored === null ? 0 : 1000,
    );
    return () => clearTimeout(timer);
  }, [chosen, readStored]);
  return stored;
}
