import type { Embed, Figure, Inline, Media } from '../../../../article/article.ts';
import { mediaAddress } from '../../../../sharing/link-address.ts';
import { words } from '../words.ts';
import { escapeText } from './escape.ts';
import { inlinesToMarkup } from './inlines.ts';
import { linkToMarkup } from './link.ts';
import type { PictureAt } from './picture-at.ts';

/** A picture with its caption; where it has not been saved, the words that say so lead to it. */
export function figureToMarkup({ image, caption }: Figure, pictureAt: PictureAt): string {
  const found = pictureAt(image.src);
  const picture =
    found === null
      ? `<p class="missing">${link(image.alt === '' ? words.missingPicture : `${words.missingPicture}: ${image.alt}`, image.src)}</p>`
      : `<img src="${found}" alt="${escapeText(image.alt)}"/>`;
  return `<figure>${picture}${captionToMarkup(caption)}</figure>`;
}

/** A video or sound as a link to its file, below its still picture. */
export function mediaToMarkup({ kind, sources, poster, caption }: Media, pictureAt: PictureAt): string {
  const [source] = sources;
  const name = words[kind];
  return `<figure>${still(poster, pictureAt)}<p>${source ? link(name, source.src) : name}</p>${captionToMarkup(caption)}</figure>`;
}

/** A third party's player as a link to it. */
export function embedToMarkup(
  { title, provider, url, poster, caption }: Embed,
  pictureAt: PictureAt,
): string {
  const name = title === '' ? provider : `${title} (${provider})`;
  return `<figure>${still(poster, pictureAt)}<p>${link(name, url)}</p>${captionToMarkup(caption)}</figure>`;
}

function still(poster: string | null, pictureAt: PictureAt): string {
  const found = poster === null ? null : pictureAt(poster);
  return found === null ? '' : `<img src="${found}" alt=""/>`;
}

function link(text: string, address: string): string {
  const url = mediaAddress(address);
  return url === null ? escapeText(text) : linkToMarkup(url, escapeText(text));
}

const captionToMarkup = (caption: readonly Inline[]): string =>
  caption.length === 0 ? '' : `<figcaption>${inlinesToMarkup(caption)}</figcaption>`;
