import type { Embed } from '../../article/article.ts';
import { Icon } from '../icons/icon.tsx';
import { externalLink, play } from '../icons/icon-paths.ts';
import { usePictureAddress } from '../picture-source.ts';
import { safeAddress } from '../safe-address.ts';
import { siteName } from '../site-name.ts';
import { useTexts } from '../texts.ts';
import { Caption } from './caption.tsx';

/**
 * A third party's player as a card that leads to it: nothing of the third party loads before the reader goes there.
 * Its poster is a background and not an `img`, since it is a decoration of the link and not a picture of the article.
 */
export function EmbedView({ embed }: { embed: Embed }) {
  const translate = useTexts();
  const address = safeAddress(embed.url);
  return (
    <div class="media">
      {address !== null && (
        <a
          class="embed"
          data-provider={embed.provider}
          href={address}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Picture poster={embed.poster} />
          <span class="embed-words">
            {embed.title !== '' && <span class="embed-title">{embed.title}</span>}{' '}
            <span class="embed-open" lang={translate('language')}>
              <span>{translate('openEmbed', siteName(embed.provider))}</span>
              <Icon paths={externalLink} />
            </span>
          </span>
        </a>
      )}
      <Caption of={embed.caption} />
    </div>
  );
}

function Picture({ poster: saidPoster }: { poster: string | null }) {
  const poster = usePictureAddress(saidPoster) ?? null;
  const symbol = (
    <span class="embed-play">
      <Icon paths={play} />
    </span>
  );
  if (poster === null) return <span class="embed-picture">{symbol}</span>;
  return (
    <span class="embed-picture with-poster" style={{ backgroundImage: cssAddress(poster) }}>
      {symbol}
    </span>
  );
}

/** An address as a CSS value. What could end the quoted string is escaped, so that it stays one address. */
function cssAddress(address: string): string {
  return `url("${address.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}")`;
}
