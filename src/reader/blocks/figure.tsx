import { useContext, useRef, useState } from 'preact/hooks';
import type { Figure, Size } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';
import { PictureOpener } from '../open-picture.ts';
import { usePictureAddress } from '../picture-source.ts';
import { Enlarge } from './enlarge.tsx';
import { MissingPicture } from './missing-picture.tsx';

/**
 * A picture and its caption. A picture that does not load says so; its caption stays, as the text speaks of it, and so
 * does the picture's element, which may yet load and which keeps the address for copying and saving.
 */
export function FigureView({ figure, eager }: { figure: Figure; eager: boolean }) {
  const [broken, setBroken] = useState(false);
  const { src, alt, size } = figure.image;
  const address = usePictureAddress(src);
  const isMissing = broken || address === null;
  const [shape, setShape] = useState(size === null ? undefined : shapeOf(size));
  const openPicture = useContext(PictureOpener);
  const enlarge = useRef<HTMLButtonElement>(null);
  const open = () => {
    // To come back to, from the keyboard too.
    enlarge.current?.focus({ preventScroll: true });
    openPicture?.(figure);
  };
  return (
    <figure data-shape={shape}>
      {isMissing && <MissingPicture src={src} alt={alt} />}
      {/* `loading` and the size come before `src`: a browser may begin to load as soon as it has the address. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button below does it for the keyboard. */}
      <img
        hidden={isMissing}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        width={size?.width}
        height={size?.height}
        src={address ?? undefined}
        alt={alt}
        onClick={open}
        onError={() => setBroken(true)}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          setBroken(false);
          setShape(shapeOf({ width: naturalWidth, height: naturalHeight }));
        }}
      />
      {figure.caption.length > 0 && (
        <figcaption>
          <Inlines of={figure.caption} />
        </figcaption>
      )}
      {openPicture && !isMissing && <Enlarge elementRef={enlarge} onPress={open} />}
    </figure>
  );
}

/** CSS pixels below which a picture is narrower than its caption may be; the style sheet has the same number. */
const smallWidth = 320;

/** `tall` is taller than any photograph (at most 3 : 2): an infographic, a poster, a document. */
function shapeOf({ width, height }: Size): 'small' | 'tall' | undefined {
  if (width < smallWidth) return 'small';
  return height > 1.55 * width ? 'tall' : undefined;
}
