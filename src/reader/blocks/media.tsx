import { useContext, useState } from 'preact/hooks';
import type { Media } from '../../article/article.ts';
import { Icon } from '../icons/icon.tsx';
import { play } from '../icons/icon-paths.ts';
import { OriginalLink } from '../original-page.tsx';
import { Pictures, usePictureAddress } from '../picture-source.ts';
import { safeAddress } from '../safe-address.ts';
import { useTexts } from '../texts.ts';
import { Caption } from './caption.tsx';

/** A video or sound that plays in place; where it cannot, a link to the page it came from. */
export function MediaView({ media }: { media: Media }) {
  const { isOffline } = useContext(Pictures);
  const [failed, setFailed] = useState(media.sources.length === 0 || isOffline);
  return (
    <div class={`media ${media.kind}`}>
      {failed && <Elsewhere media={media} />}
      {!isOffline && <Player media={media} hidden={failed} onFail={() => setFailed(true)} />}
      <Printed media={media} />
      <Caption of={media.caption} />
    </div>
  );
}

function Player({ media, hidden, onFail }: { media: Media; hidden: boolean; onFail(): void }) {
  const last = media.sources.length - 1;
  // Sources are tried in turn, and each that cannot be used reports for itself: only the last one's failure is final.
  const sources = media.sources.map(({ src, type }, index) => (
    <source src={src} type={type ?? undefined} {...(index === last && { onError: onFail })} />
  ));
  return media.kind === 'video' ? (
    // biome-ignore lint/a11y/useMediaCaption: the newspaper's videos come without a captions file.
    <video
      hidden={hidden}
      controls
      playsInline
      preload="none"
      poster={media.poster ?? undefined}
      width={media.size?.width}
      height={media.size?.height}
      onError={onFail}
    >
      {sources}
    </video>
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: the newspaper's recordings come without a captions file.
    <audio hidden={hidden} controls preload="none" onError={onFail}>
      {sources}
    </audio>
  );
}

/** On paper nothing plays: where to find it. */
function Printed({ media }: { media: Media }) {
  const translate = useTexts();
  const address = safeAddress(media.sources[0]?.src ?? '');
  if (address === null) return null;
  return (
    <p class="printed" lang={translate('language')}>
      {translate(media.kind === 'video' ? 'printedVideo' : 'printedAudio', address)}
    </p>
  );
}

function Elsewhere({ media: { kind, poster } }: { media: Media }) {
  const translate = useTexts();
  const { isOffline } = useContext(Pictures);
  const still = usePictureAddress(poster);
  return (
    <OriginalLink class="elsewhere">
      {isOffline && still && <img class="still" src={still} alt="" />}
      <Icon paths={play} />
      <span lang={translate('language')}>{translate(kind === 'video' ? 'openVideo' : 'openAudio')}</span>
    </OriginalLink>
  );
}
