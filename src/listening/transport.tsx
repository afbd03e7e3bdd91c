import type { RefObject } from 'preact';
import { Icon } from '../reader/icons/icon.tsx';
import {
  chevronLeft,
  chevronRight,
  chevronsLeft,
  chevronsRight,
  type IconPaths,
  pause,
  play,
} from '../reader/icons/icon-paths.ts';
import { keepFocus } from '../reader/keep-focus.ts';
import { type MessageKey, useTexts } from '../reader/texts.ts';
import type { PlayerActions } from './player-keys.ts';

interface Step {
  action: string;
  words: MessageKey;
  icon: IconPaths;
  unit: 'sentence' | 'passage';
  step: 1 | -1;
}

const back: readonly Step[] = [
  { action: 'previous-paragraph', words: 'previousParagraph', icon: chevronsLeft, unit: 'passage', step: -1 },
  { action: 'previous-sentence', words: 'previousSentence', icon: chevronLeft, unit: 'sentence', step: -1 },
];
const forward: readonly Step[] = [
  { action: 'next-sentence', words: 'nextSentence', icon: chevronRight, unit: 'sentence', step: 1 },
  { action: 'next-paragraph', words: 'nextParagraph', icon: chevronsRight, unit: 'passage', step: 1 },
];

export interface TransportProps {
  isPlaying: boolean;
  reading: RefObject<PlayerActions | null>;
}

/** The five buttons that move through the text. */
export function Transport({ isPlaying, reading }: TransportProps) {
  const translate = useTexts();
  const words = translate(isPlaying ? 'pause' : 'play');
  return (
    <div class="transport">
      <Steps of={back} reading={reading} />
      <button
        type="button"
        class="player-button player-main"
        data-action="play"
        aria-label={words}
        title={words}
        onMouseDown={keepFocus}
        onClick={() => reading.current?.toggle()}
      >
        <Icon paths={isPlaying ? pause : play} />
      </button>
      <Steps of={forward} reading={reading} />
    </div>
  );
}

function Steps({ of: steps, reading }: { of: readonly Step[]; reading: TransportProps['reading'] }) {
  const translate = useTexts();
  return steps.map(({ action, words, icon, unit, step }) => (
    <button
      key={action}
      type="button"
      class="player-button"
      data-action={action}
      aria-label={translate(words)}
      title={translate(words)}
      onMouseDown={keepFocus}
      onClick={() => reading.current?.move(unit, step)}
    >
      <Icon paths={icon} />
    </button>
  ));
}
