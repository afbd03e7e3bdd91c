import { defaultTypography } from '../../../settings/settings.ts';
import { AutomaticSwitches } from '../../forms/automatic-switches.tsx';
import { FaceChoice } from '../../forms/face-choice.tsx';
import { Measures } from '../../forms/measures.tsx';
import { Switch } from '../../forms/switch.tsx';
import { ThemeChoice } from '../../forms/theme-choice.tsx';
import { useTexts } from '../../texts.ts';
import { useSettings } from '../../use-settings.ts';
import { Panel } from '../panel.tsx';
import type { ToolProps } from '../tool.ts';

/** What readers change while they read: type, theme, and when the reading view opens. The text stays in sight. */
export function SettingsPanel({ article, settings, automatic, services, onClose }: ToolProps) {
  const translate = useTexts();
  const { justify } = useSettings(settings);
  return (
    <Panel title={translate('typeAndTheme')} onClose={onClose}>
      <Measures names={['size']} settings={settings} />
      <ThemeChoice settings={settings} />
      <FaceChoice settings={settings} />
      <Measures names={['leading', 'measure']} settings={settings} />
      <details class="more">
        <summary>{translate('more')}</summary>
        <Measures
          names={['weight', 'letterSpacing', 'wordSpacing', 'paragraphSpacing']}
          settings={settings}
        />
        <Switch
          name="justify"
          words={translate('justify')}
          on={justify}
          onChange={(on) => settings.change({ justify: on })}
        />
      </details>
      {automatic && (
        <fieldset class="choice">
          <legend>{translate('opening')}</legend>
          <AutomaticSwitches article={article} settings={settings} />
        </fieldset>
      )}
      <div class="panel-foot">
        <button
          type="button"
          class="plain"
          data-action="reset"
          onClick={() => settings.change(defaultTypography)}
        >
          {translate('reset')}
        </button>
        <button
          type="button"
          class="plain"
          data-action="options"
          onClick={() => services.openPage('options')}
        >
          {translate('allSettings')}
        </button>
      </div>
    </Panel>
  );
}
