import { useRef, useState } from 'preact/hooks';
import type { Article, Figure } from '../../../article/article.ts';
import { figuresOf } from '../../../article/figures-of.ts';
import { inlineText } from '../../../article/inline-text.ts';
import { Spoken } from '../../status.tsx';
import { useTexts } from '../../texts.ts';
import type { ToolProps } from '../tool.ts';
import { PictureBar } from './picture-bar.tsx';
import { Stage } from './stage.tsx';
import { Turn } from './turn.tsx';
import { useModal } from './use-modal.ts';
import { useViewerKeys } from './use-viewer-keys.ts';
import { useWheel } from './use-wheel.ts';
import { useZoom } from './use-zoom.ts';
import { ViewerCaption } from './viewer-caption.tsx';
import type { Zoom } from './zoom.ts';

/** The article's pictures, each whole on the screen, over everything else. */
export function PictureViewer({ article, picture, onClose }: ToolProps) {
  const translate = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const zooming = useZoom(stage);
  const { figure, index, last, goTo } = useFigures(article, picture, zooming.reset);
  useModal(dialog);
  useWheel(dialog, stage, caption, zooming);
  useViewerKeys({ zooming, caption, goTo, index, last });
  if (!figure) return null;
  return (
    <dialog
      class="viewer"
      aria-label={translate('pictures')}
      tabIndex={-1}
      ref={dialog}
      // The Back gesture of a phone; Escape comes by the view's own keys.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <PictureBar place={last > 0 ? `${index + 1}/${last + 1}` : ''} zooming={zooming} onClose={onClose} />
      <Stage
        index={index}
        elementRef={stage}
        picture={figure.image}
        zooming={zooming}
        onTurn={(by) => goTo(index + by)}
      />
      {last > 0 && <Turn by={-1} isEnd={index === 0} onPress={() => goTo(index - 1)} />}
      {last > 0 && <Turn by={1} isEnd={index === last} onPress={() => goTo(index + 1)} />}
      <ViewerCaption key={`caption ${index}`} elementRef={caption} of={figure.caption} />
      <Told
        figure={figure}
        place={translate('pictureOf', String(index + 1), String(last + 1))}
        zoom={zooming.zoom}
      />
    </dialog>
  );
}

/** Which of the article's pictures is shown, and how to go to another. */
function useFigures(article: Article, first: number, onLeave: () => void) {
  const [figures] = useState(() => figuresOf(article));
  const [index, setIndex] = useState(first);
  const last = figures.length - 1;
  const goTo = (wanted: number) => {
    const next = Math.min(Math.max(wanted, 0), last);
    if (next === index) return;
    setIndex(next);
    onLeave();
  };
  return { figure: figures[index], index, last, goTo };
}

/** For who does not see it: which picture it is now, and how large. */
function Told({ figure, place, zoom }: { figure: Figure; place: string; zoom: Zoom }) {
  const translate = useTexts();
  const about = inlineText(figure.caption) || figure.image.alt;
  const scale = zoom.scale.toLocaleString(translate('language'), { maximumFractionDigits: 1 });
  return (
    <>
      <Spoken class="unseen" text={[place, about].filter(Boolean).join('. ')} />
      <Spoken class="unseen" text={zoom.scale > 1 ? translate('zoomedTo', scale) : ''} />
    </>
  );
}
