import { Switch } from '../../forms/switch.tsx';
import { useTexts } from '../../texts.ts';
import { useSettings } from '../../use-settings.ts';
import { Panel } from '../panel.tsx';
import type { ToolProps } from '../tool.ts';
import { KeyList } from './key-list.tsx';

/** The keys of the reading view, and a switch for who presses them by accident. */
export function KeysPanel({ settings, services, onClose }: ToolProps) {
  const translate = useTexts();
  const { singleKeys } = useSettings(settings);
  return (
    <Panel title={translate('keys')} onClose={onClose}>
      <KeyList />
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
