import { useState } from 'preact/hooks';
import { Choice } from '../../reader/forms/choice.tsx';
import { Spoken } from '../../reader/status.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import type { LiveSettings } from '../../settings/settings.ts';

type Answer = 'by-itself' | 'when-asked' | 'none';

/** Whether the reading view opens by itself. Who answers here is not asked in the reading view. */
export function AutomaticChoice({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { automatic, automaticAnnounced } = useSettings(settings);
  const [hasChosen, setChosen] = useState(false);
  const answer: Answer = automatic ? 'by-itself' : 'when-asked';
  return (
    <section class="part asking" aria-label={translate('opening')}>
      <Choice<Answer>
        name="opening"
        words={<h2>{translate('welcomeAsk')}</h2>}
        kind="answers"
        value={automaticAnnounced ? answer : 'none'}
        options={[
          { value: 'by-itself', words: translate('welcomeByItself') },
          { value: 'when-asked', words: translate('welcomeWhenAsked') },
        ]}
        onChange={(chosen) => {
          settings.change({ automatic: chosen === 'by-itself', automaticAnnounced: true });
          setChosen(true);
        }}
      />
      <Spoken
        class="quiet"
        text={translate(hasChosen || automaticAnnounced ? 'welcomeChosen' : 'welcomeNotChosen')}
      />
    </section>
  );
}
