import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/icon-paths.ts';

export interface ControlProps {
  /** The name by which tests and styles know it: `close`, `save`, `speak`, … */
  action: string;
  icon: IconName;
  /** Its name: seen beside the icon where there is room, told to assistive technology everywhere. */
  words: string;
  onPress(): void;
}

/** One button of the bar. */
export function Control({ action, icon, words, onPress }: ControlProps) {
  return (
    <button type="button" class="control" data-action={action} title={words} onClick={onPress}>
      <Icon name={icon} />
      <span class="words">{words}</span>
    </button>
  );
}
