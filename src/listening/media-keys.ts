import { inaudibleSound } from './inaudible.ts';
import type { PlayerActions } from './player-keys.ts';

export interface MediaKeys {
  /** Tells the system whether the voice is reading. */
  tell(isPlaying: boolean): void;
  /** The page has its media keys back. */
  end(): void;
}

const sessionActions = ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const;

/**
 * Has the system's media keys (on keyboards, headphones and lock screens) do what the player does.
 *
 * Browsers give them to a page in which a media element plays, and speech does not count as one. So an element plays what
 * nobody hears. Where the page's policy does not let it, the keys stay with whoever had them.
 *
 * @param title what the system shows as playing.
 */
export function takeMediaKeys({ mediaSession }: Navigator, title: string, actions: PlayerActions): MediaKeys {
  const address = URL.createObjectURL(inaudibleSound());
  const audio = new Audio(address);
  audio.loop = true;
  const handlers: Record<(typeof sessionActions)[number], () => void> = {
    play: () => actions.play(),
    pause: () => actions.pause(),
    stop: () => actions.pause(),
    previoustrack: () => actions.move('sentence', -1),
    nexttrack: () => actions.move('sentence', 1),
  };
  for (const action of sessionActions) mediaSession.setActionHandler(action, handlers[action]);
  mediaSession.metadata = new MediaMetadata({ title });
  return {
    tell(isPlaying) {
      mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
      if (!isPlaying) audio.pause();
      // Nobody misses what it plays.
      else audio.play().catch((error: unknown) => console.info('Đọc Sạch: no media keys,', error));
    },
    end() {
      audio.pause();
      audio.removeAttribute('src');
      URL.revokeObjectURL(address);
      for (const action of sessionActions) mediaSession.setActionHandler(action, null);
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
    },
  };
}
