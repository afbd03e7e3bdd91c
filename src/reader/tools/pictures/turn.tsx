import { chevronLeft, chevronRight } from '../../icons/icon-paths.ts';
import { ViewerButton } from './picture-bar.tsx';
import type { Step } from './touches.ts';

export interface TurnProps {
  by: Step;
  isEnd: boolean;
  onPress(): void;
}

/** To the picture before or after, at the stage's side. */
export function Turn({ by, isEnd, onPress }: TurnProps) {
  const to = by > 0 ? 'next' : 'previous';
  return (
    <div class={`turn ${to}`}>
      <ViewerButton
        action={`${to}-picture`}
        icon={by > 0 ? chevronRight : chevronLeft}
        words={by > 0 ? 'nextPicture' : 'previousPicture'}
        isEnd={isEnd}
        onPress={onPress}
      />
    </div>
  );
}
