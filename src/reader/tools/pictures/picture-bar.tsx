import { Icon } from '../../icons/icon.tsx';
import { type IconPaths, x, zoomIn, zoomOut } from '../../icons/icon-paths.ts';
import { type MessageKey, useTexts } from '../../texts.ts';
import type { Zooming } from './use-zoom.ts';
import { zoomStep } from './zoom.ts';

export interface PictureBarProps {
  /** As in `2/7`; empty for the only one. */
  place: string;
  zooming: Zooming;
  onClose(): void;
}

/** Which picture it is, and what can be done with it. */
export function PictureBar({ place, zooming, onClose }: PictureBarProps) {
  return (
    <div class="viewer-bar">
      {/* Told to assistive technology in words, when it changes. */}
      <p class="viewer-place" aria-hidden="true">
        {place}
      </p>
      <ViewerButton
        action="zoom-out"
        icon={zoomOut}
        words="zoomOut"
        isEnd={!zooming.isZoomed}
        onPress={() => zooming.zoomBy(1 / zoomStep)}
      />
      <ViewerButton
        action="zoom-in"
        icon={zoomIn}
        words="zoomIn"
        isEnd={zooming.isMost}
        onPress={() => zooming.zoomBy(zoomStep)}
      />
      <ViewerButton action="close-pictures" icon={x} words="close" onPress={onClose} />
    </div>
  );
}

export interface ViewerButtonProps {
  action: string;
  icon: IconPaths;
  words: MessageKey;
  /** It goes no further that way. It keeps the focus, which a disabled button would lose. */
  isEnd?: boolean;
  onPress(): void;
}

export function ViewerButton({ action, icon, words, isEnd = false, onPress }: ViewerButtonProps) {
  const translate = useTexts();
  return (
    <button
      type="button"
      class="viewer-button"
      data-action={action}
      aria-label={translate(words)}
      title={translate(words)}
      aria-disabled={isEnd}
      onClick={onPress}
    >
      <Icon paths={icon} />
    </button>
  );
}
