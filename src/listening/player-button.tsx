import { Icon } from '../reader/icons/icon.tsx';
import type { IconPaths } from '../reader/icons/icon-paths.ts';
import { keepFocus } from '../reader/keep-focus.ts';

export interface PlayerButtonProps {
  /** The name by which tests and styles know it. */
  action: string;
  icon: IconPaths;
  words: string;
  /** It goes no further that way. It keeps the focus, which a disabled button would lose. */
  isEnd?: boolean;
  onPress(): void;
}

/** One button of the player. */
export function PlayerButton({ action, icon, words, isEnd = false, onPress }: PlayerButtonProps) {
  return (
    <button
      type="button"
      class="player-button"
      data-action={action}
      aria-label={words}
      title={words}
      aria-disabled={isEnd}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      <Icon paths={icon} />
    </button>
  );
}
