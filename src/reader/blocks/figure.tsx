import { useState } from 'preact/hooks';
import type { Figure, Picture, Size } from '../../article/article.ts';
import { Icon } from '../icons/icon.tsx';
import { imageOff } from '../icons/icon-paths.ts';
import { Inlines } from '../inlines.tsx';
import { useTexts } from '../texts.ts';

/**
 * A picture and its caption. A picture that does not load says so; its caption stays, as the text speaks of it, and so
 * does the picture's element, which may yet load and which keeps the address for copying and saving.
 */
export function FigureView({ figure, eager }: { figure: Figure; eager: boolean }) {
  const [broken, setBroken] = useState(false);
  const { src, alt, size } = figure.image;
  const [shape, setShape] = useState(size === null ? undefined : shapeOf(size));
  return (
    <figure data-shape={shape}>
      {broken && <MissingPicture src={src} alt={alt} />}
      {/* `loading` and the size come before `src`: a browser may begin to load as soon as it has the address. */}
      <img
        hidden={broken}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        width={size?.width}
        height={size?.height}
        src={src}
        alt={alt}
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

function MissingPicture({ src, alt }: Pick<Picture, 'src' | 'alt'>) {
  const translate = useTexts();
  return (
    <div class="missing" data-printed={src}>
      <Icon paths={imageOff} />
      <span lang={translate('language')}>{translate('pictureMissing')}</span>
      {alt !== '' && <span>{alt}</span>}
    </div>
  );
}
