import { useTexts } from '../../texts.ts';
import { Panel } from '../panel.tsx';
import type { ToolProps } from '../tool.ts';

/** What readers change while they read: type, theme, and when the reading view opens. */
export function SettingsPanel({ onClose }: ToolProps) {
  const translate = useTexts();
  return (
    <Panel title={translate('typeAndTheme')} onClose={onClose}>
      <p />
    </Panel>
  );
}
