import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../../article/article.ts';
import { MissingPicture } from '../../blocks/missing-picture.tsx';
import { usePictureAddress } from '../../picture-source.ts';
import { useTexts } from '../../texts.ts';
import { followPointers, type Gestures } from './follow-pointers.ts';
import type { Step } from './touches.ts';
import type { Zooming } from './use-zoom.ts';
import { closeUp, type Zoom } from './zoom.ts';

export interface StageProps {
  /** Of the picture among the article's. */
  index: number;
  elementRef: RefObject<HTMLDivElement | null>;
  picture: Picture;
  zooming: Zooming;
  onTurn(by: Step): void;
}

type Latest = Pick<StageProps, 'zooming' | 'onTurn'>;

/** One picture, as large as its stage allows, and whatever hands do with it. */
export function Stage({ elementRef, index, picture, zooming, onTurn }: StageProps) {
  const [isHeld, setHeld] = useState(false);
  const latest = useRef({ zooming, onTurn });
  latest.current = { zooming, onTurn };
  useEffect(() => {
    const stage = elementRef.current;
    if (!stage) return;
    return followPointers(stage, () => gesturesFor(latest.current, setHeld));
  }, [elementRef]);
  return (
    <div
      class="stage"
      ref={elementRef}
      data-zoomed={zooming.isZoomed ? '' : undefined}
      data-held={isHeld ? '' : undefined}
    >
      <StagedPicture key={index} picture={picture} zoom={zooming.zoom} />
    </div>
  );
}

/** It begins anew with each picture: whether that has loaded is its own business. */
function StagedPicture({ picture: { src, alt }, zoom }: { picture: Picture; zoom: Zoom }) {
  const translate = useTexts();
  const [state, setState] = useState<'loading' | 'there' | 'missing'>('loading');
  const address = usePictureAddress(src);
  if (state === 'missing' || address === null) return <MissingPicture src={src} alt={alt} />;
  return (
    <>
      <img
        src={address}
        alt={alt}
        draggable={false}
        style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
        onLoad={() => setState('there')}
        onError={() => setState('missing')}
      />
      {state === 'loading' && <p class="picture-loading">{translate('pictureLoading')}</p>}
    </>
  );
}

/** What gestures do to the picture. */
function gesturesFor({ zooming, onTurn }: Latest, onHold: Gestures['onHold']): Gestures {
  return {
    onHold,
    onDrag: zooming.panBy,
    onPinch({ factor, from, to }) {
      zooming.zoomBy(factor, from);
      zooming.panBy({ x: to.x - from.x, y: to.y - from.y });
    },
    onDoubleTap: (at) => (zooming.isZoomed ? zooming.zoomTo(1) : zooming.zoomTo(closeUp, at)),
    // A picture that is zoomed is moved by the same stroke.
    onSwipe: (by) => zooming.isZoomed || onTurn(by),
  };
}
