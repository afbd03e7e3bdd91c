import { useState } from 'preact/hooks';
import { FaceChoice } from '../../reader/forms/face-choice.tsx';
import { Measures } from '../../reader/forms/measures.tsx';
import { Switch } from '../../reader/forms/switch.tsx';
import { ThemeChoice } from '../../reader/forms/theme-choice.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { defaultTypography, type LiveSettings } from '../../settings/settings.ts';
import { undoableChange } from '../../settings/undoable-change.ts';
import { type Happened, Outcome } from '../outcome.tsx';
import { Sample } from '../sample.tsx';
import { Section } from '../section.tsx';

/** Type and theme, with an article on which they show at once. */
export function TextAndColours({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { justify } = useSettings(settings);
  const [happened, setHappened] = useState<Happened | null>(null);
  const reset = () => {
    setHappened({ words: translate('textReset'), undo: undoableChange(settings, defaultTypography) });
  };
  return (
    <Section id="text" title={translate('textAndColours')}>
      <div class="beside">
        <Sample />
        <div class="choices">
          <ThemeChoice settings={settings} />
          <FaceChoice settings={settings} />
          <Measures
            names={[
              'size',
              'leading',
              'measure',
              'weight',
              'letterSpacing',
              'wordSpacing',
              'paragraphSpacing',
            ]}
            settings={settings}
          />
          <Switch
            name="justify"
            words={translate('justify')}
            on={justify}
            onChange={(on) => settings.change({ justify: on })}
          />
          <div>
            <button type="button" class="plain" data-action="reset-text" onClick={reset}>
              {translate('resetText')}
            </button>
          </div>
          <Outcome of={happened} />
        </div>
      </div>
    </Section>
  );
}
