import { Switch } from '../../forms/switch.tsx';
import { type MessageKey, useTexts } from '../../texts.ts';
import { useSettings } from '../../use-settings.ts';
import { Panel } from '../panel.tsx';
import type { ToolProps } from '../tool.ts';

/** What each key does, as beside/single-keys.ts has it. */
const keyList: readonly [keys: readonly string[], words: MessageKey][] = [
  [['Esc'], 'keyClose'],
  [['m'], 'contents'],
  [['c'], 'typeAndTheme'],
  [['+', '−'], 'keySize'],
  [['0'], 'keyUsualSize'],
  [['t'], 'keyTheme'],
  [['p'], 'takeAlong'],
  [['?'], 'keys'],
];

/** The keys of the reading view, and a switch for who presses them by accident. */
export function KeysPanel({ settings, services, onClose }: ToolProps) {
  const translate = useTexts();
  const { singleKeys } = useSettings(settings);
  return (
    <Panel title={translate('keys')} onClose={onClose}>
      <dl class="keys-list">
        {keyList.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{translate(words)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        name="single-keys"
        words={translate('singleKeys')}
        on={singleKeys}
        onChange={(on) => settings.change({ singleKeys: on })}
      />
      <div class="panel-foot">
        <button
          type="button"
          class="plain"
          data-action="shortcuts"
          onClick={() => services.openPage('shortcuts')}
        >
          {translate('browserShortcuts')}
        </button>
      </div>
    </Panel>
  );
}
