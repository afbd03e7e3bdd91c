import { Icon } from '../icons/icon.tsx';
import type { IconPaths } from '../icons/icon-paths.ts';
import { type MessageKey, useTexts } from '../texts.ts';

export interface PanelButtonProps {
  /** As tests know it. */
  action: string;
  icon: IconPaths;
  words: MessageKey;
  onPress(): void;
}

/** One thing that a panel does, in words as wide as it. */
export function PanelButton({ action, icon, words, onPress }: PanelButtonProps) {
  const translate = useTexts();
  return (
    <button type="button" class="panel-button" data-action={action} onClick={onPress}>
      <Icon paths={icon} />
      {translate(words)}
    </button>
  );
}
