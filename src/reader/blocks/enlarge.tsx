import type { Ref } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { maximize } from '../icons/icon-paths.ts';
import { useTexts } from '../texts.ts';

export interface EnlargeProps {
  elementRef: Ref<HTMLButtonElement | null>;
  onPress(): void;
}

/** Opens a picture whole. It stands in the picture's corner, so that the picture itself can still be copied and saved. */
export function Enlarge({ elementRef, onPress }: EnlargeProps) {
  const translate = useTexts();
  const words = translate('enlarge');
  return (
    <button
      type="button"
      class="enlarge"
      lang={translate('language')}
      aria-label={words}
      title={words}
      ref={elementRef}
      onClick={onPress}
    >
      <Icon paths={maximize} />
    </button>
  );
}
