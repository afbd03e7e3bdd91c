import { useEffect, useState } from 'preact/hooks';
import type { Shelf } from '../../library/entry.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import { x } from '../../reader/icons/icon-paths.ts';
import { Spoken } from '../../reader/status.tsx';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import type { ListServices, Move } from './services.ts';

export interface MoveLineProps {
  services: Pick<ListServices, 'watchMove' | 'forgetMove'>;
  onUndo(): void;
}

const one: Record<Shelf, MessageKey> = {
  trash: 'removedSaved',
  archive: 'movedToArchive',
  list: 'movedToList',
};
const several: Record<Shelf, MessageKey> = {
  trash: 'removedSeveral',
  archive: 'movedSeveralToArchive',
  list: 'movedSeveralToList',
};

/** Tells what was moved last, and takes it back. It stays there for as long as the browser runs, in every list. */
export function MoveLine({ services, onUndo }: MoveLineProps) {
  const translate = useTexts();
  const [move, setMove] = useState<Move | null>(null);
  useEffect(() => services.watchMove(setMove), [services]);
  const words =
    move &&
    (move.count === 1
      ? translate(one[move.to])
      : translate(several[move.to], move.count.toLocaleString(translate('language'))));
  return (
    <div class="move-line" data-empty={move ? undefined : ''}>
      <Spoken text={words ?? ''} />
      {move && (
        <>
          <button type="button" data-action="undo" onClick={onUndo}>
            {translate('undo')}
          </button>
          <button
            type="button"
            class="dismiss"
            data-action="dismiss-undo"
            aria-label={translate('dismiss')}
            title={translate('dismiss')}
            onClick={() => services.forgetMove()}
          >
            <Icon paths={x} />
          </button>
        </>
      )}
    </div>
  );
}
