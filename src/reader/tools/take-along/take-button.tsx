import { Icon } from '../../icons/icon.tsx';
import type { IconPaths } from '../../icons/icon-paths.ts';
import { type MessageKey, useTexts } from '../../texts.ts';

export interface TakeButtonProps {
  /** As tests know it. */
  action: string;
  icon: IconPaths;
  words: MessageKey;
  onPress(): void;
}

/** One way to take the article along. */
export function TakeButton({ action, icon, words, onPress }: TakeButtonProps) {
  const translate = useTexts();
  return (
    <button type="button" class="take-button" data-action={action} onClick={onPress}>
      <Icon paths={icon} />
      {translate(words)}
    </button>
  );
}
