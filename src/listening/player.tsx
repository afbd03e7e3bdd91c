import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../reader/icons/icon.tsx';
import { arrowDown, x } from '../reader/icons/icon-paths.ts';
import { keepFocus } from '../reader/keep-focus.ts';
import { Spoken } from '../reader/status.tsx';
import { useTexts } from '../reader/texts.ts';
import type { ToolProps } from '../reader/tools/tool.ts';
import type { SpeechEngine } from '../speech/read-aloud.ts';
import { PlayerButton } from './player-button.tsx';
import { clearWindowIn, keepRoom } from './player-room.ts';
import { voiceHelp } from './player-words.ts';
import type { Progress } from './progress.ts';
import { beginReading, type Reading } from './reading.ts';
import { SpeedControl } from './speed-control.tsx';
import { Transport } from './transport.tsx';
import { VoiceMenu } from './voice-menu.tsx';

/** The bar at the foot of the view while an article is read aloud. It takes no focus, so that keys scroll as before. */
export function Player({ engine, ...props }: ToolProps & { engine: SpeechEngine }) {
  const { article, view, settings, onClose } = props;
  const translate = useTexts();
  const bar = useRef<HTMLElement>(null);
  const reading = useRef<Reading | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  useLayoutEffect(() => {
    const player = bar.current;
    if (!player) return;
    const giveRoomBack = keepRoom(view, player);
    const clearWindow = () => clearWindowIn(view, player);
    reading.current = beginReading({ article, view, settings, engine, clearWindow, onProgress: setProgress });
    return () => {
      reading.current?.end();
      giveFocusBack(view, player);
      giveRoomBack();
    };
  }, []);
  const words = progress?.words ? translate(progress.words) : '';
  const help = progress?.words === 'noVoice' ? translate(voiceHelp(navigator.userAgent)) : '';
  return (
    <section class="player" aria-label={translate('listen')} ref={bar}>
      {progress?.isAway && progress.status === 'speaking' && (
        <button
          type="button"
          class="to-spoken"
          data-action="to-spoken"
          onMouseDown={keepFocus}
          onClick={() => {
            // The button goes.
            view.focus({ preventScroll: true });
            reading.current?.goToSpoken();
          }}
        >
          <Icon paths={arrowDown} />
          {translate('toSpoken')}
        </button>
      )}
      <Spoken class="player-words" text={[words, help].filter(Boolean).join(' ')} />
      <div class="player-row">
        <Transport status={progress?.status ?? 'idle'} reading={reading} />
        <div class="player-choices">
          <SpeedControl settings={settings} />
          <VoiceMenu settings={settings} voices={progress?.voices ?? []} speaking={progress?.voice ?? null} />
        </div>
        <PlayerButton action="stop-listening" icon={x} words={translate('stopListening')} onPress={onClose} />
      </div>
    </section>
  );
}

/** A reader at the keyboard comes back to the button that opened the player; after a press, keys scroll. */
function giveFocusBack(view: HTMLElement, player: HTMLElement): void {
  if (player.querySelector(':focus') === null) return;
  const isByKeyboard = player.querySelector(':focus-visible') !== null;
  const target = isByKeyboard ? view.querySelector<HTMLElement>('[data-action=speak]') : null;
  (target ?? view).focus({ preventScroll: true });
}
