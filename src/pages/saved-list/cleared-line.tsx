import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../reader/icons/icon.tsx';
import { x } from '../../reader/icons/icon-paths.ts';
import { Spoken } from '../../reader/status.tsx';
import { useTexts } from '../../reader/texts.ts';
import type { ListServices } from './services.ts';

/** Tells that the browser has cleared what was saved, until the reader puts it away. */
export function ClearedLine({ services }: { services: ListServices }) {
  const translate = useTexts();
  const [isCleared, setCleared] = useState(false);
  useEffect(() => services.watchCleared(setCleared), [services]);
  return (
    <div class="move-line" data-empty={isCleared ? undefined : ''}>
      <Spoken text={isCleared ? translate('libraryCleared') : ''} />
      {isCleared && (
        <button
          type="button"
          class="dismiss"
          data-action="dismiss-cleared"
          aria-label={translate('dismiss')}
          title={translate('dismiss')}
          onClick={() => services.forgetCleared()}
        >
          <Icon paths={x} />
        </button>
      )}
    </div>
  );
}
