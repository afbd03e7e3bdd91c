import { listenForKeys } from '../reader/free-keys.ts';
import { onSingleKeys } from '../reader/on-single-keys.ts';
import type { LiveSettings } from '../settings/settings.ts';
import { changeSpeed } from './speed.ts';

/** What the player's controls do. */
export interface PlayerActions {
  /** Reads on; where nothing is under way, from the first text in sight. */
  play(): void;
  pause(): void;
  toggle(): void;
  move(unit: 'sentence' | 'passage', step: 1 | -1): void;
}

/**
 * The keys that are there while one listens; the list that `?` shows is reader/tools/keys/key-list.tsx. The space bar
 * goes on scrolling. Brackets, which would be as near at hand, are `ơ` and `ư` to a Telex keyboard and to Windows' own
 * Vietnamese layout.
 *
 * @returns a function that ends it.
 */
export function listenForPlayerKeys(
  window: Window,
  settings: LiveSettings,
  actions: PlayerActions,
): () => void {
  const endings = [
    onSingleKeys(window, settings, {
      k: () => actions.toggle(),
      ',': () => actions.move('sentence', -1),
      '.': () => actions.move('sentence', 1),
      '<': () => actions.move('passage', -1),
      '>': () => actions.move('passage', 1),
      s: () => changeSpeed(settings, -1),
      d: () => changeSpeed(settings, 1),
    }),
    listenForKeys(window, (key) => pressMediaKey(key, actions)),
  ];
  return () => {
    for (const end of endings) end();
  };
}

/** A keyboard's media keys come as key presses where neither the system nor the browser (media-keys.ts) takes them. */
function pressMediaKey(key: string, actions: PlayerActions): boolean {
  if (key === 'MediaPlayPause') actions.toggle();
  else if (key === 'MediaTrackPrevious') actions.move('sentence', -1);
  else if (key === 'MediaTrackNext') actions.move('sentence', 1);
  else return false;
  return true;
}
