import { Icon } from './icons/icon.tsx';
import type { IconPaths } from './icons/icon-paths.ts';
import { keepFocus } from './keep-focus.ts';

export interface ControlProps {
  /** The name by which tests and styles know it: `close`, `save`, `speak`, … */
  action: string;
  icon: IconPaths;
  /** Its name: seen beside the icon where there is room, told to assistive technology everywhere. */
  words: string;
  /** For what opens something: whether it is open. */
  expanded?: boolean;
  onPress(): void;
}

/** One button of the bar. */
export function Control({ action, icon, words, expanded, onPress }: ControlProps) {
  return (
    <button
      type="button"
      class="control"
      data-action={action}
      title={words}
      aria-expanded={expanded}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      <Icon paths={icon} />
      <span class="words">{words}</span>
    </button>
  );
}
