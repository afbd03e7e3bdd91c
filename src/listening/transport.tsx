import type { RefObject } from 'preact';
import {
  chevronLeft,
  chevronRight,
  chevronsLeft,
  chevronsRight,
  type IconPaths,
  pause,
  play,
} from '../reader/icons/icon-paths.ts';
import { type MessageKey, useTexts } from '../reader/texts.ts';
import type { NarratorState } from '../speech/read-aloud.ts';
import { PlayerButton } from './player-button.tsx';
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
  status: NarratorState['status'];
  reading: RefObject<PlayerActions | null>;
}

/** The five buttons that move through the text. */
export function Transport({ status, reading }: TransportProps) {
  const translate = useTexts();
  const isPlaying = status === 'speaking';
  return (
    <div class="transport">
      <Steps of={back} reading={reading} />
      <PlayerButton
        action="play"
        icon={isPlaying ? pause : play}
        words={translate(isPlaying ? 'pause' : 'play')}
        onPress={() => reading.current?.toggle()}
      />
      <Steps of={forward} isEnd={status === 'finished'} reading={reading} />
    </div>
  );
}

interface StepsProps extends Pick<TransportProps, 'reading'> {
  of: readonly Step[];
  isEnd?: boolean;
}

function Steps({ of: steps, isEnd = false, reading }: StepsProps) {
  const translate = useTexts();
  return steps.map(({ action, words, icon, unit, step }) => (
    <PlayerButton
      key={action}
      action={action}
      icon={icon}
      words={translate(words)}
      isEnd={isEnd}
      onPress={() => reading.current?.move(unit, step)}
    />
  ));
}
