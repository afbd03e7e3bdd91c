import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Embed, Figure, Inline, Media } from '../../article/article.ts';
import { inlineText } from '../../article/inline-text.ts';
import { mediaAddress } from '../link-address.ts';
import { words } from '../words.ts';
import { inlinesToMarkdown } from './inlines.ts';
import { paragraph } from './paragraph.ts';

/** Where a picture is for who reads the Markdown: an address or a path beside it; null where it is not. */
export type PictureAt = (src: string) => string | null;

/** A picture, and its caption in italics below. */
export function figureToMarkdown({ image, caption }: Figure, pictureAt: PictureAt): RootContent[] {
  const url = pictureAt(image.src);
  const alt = image.alt.trim() || inlineText(caption).replace(/\s+/g, ' ').trim();
  const picture: PhrasingContent[] = [];
  if (url !== null) picture.push({ type: 'image', url, alt });
  else if (alt !== '') picture.push({ type: 'text', value: `[${words.picture}]` });
  return [...paragraph(picture), ...captionBelow(caption)];
}

/** A video or sound as a link to its file. */
export function mediaToMarkdown({ kind, sources, caption }: Media): RootContent[] {
  return [...linked(words[kind], sources[0]?.src ?? ''), ...captionBelow(caption)];
}

/** A third party's player as a link to it. */
export function embedToMarkdown({ title, provider, url, caption }: Embed): RootContent[] {
  return [...linked(title === '' ? provider : `${title} (${provider})`, url), ...captionBelow(caption)];
}

function linked(value: string, address: string): Paragraph[] {
  const url = mediaAddress(address);
  const text: PhrasingContent = { type: 'text', value };
  return paragraph([url === null ? text : { type: 'link', url, children: [text] }]);
}

function captionBelow(caption: readonly Inline[]): Paragraph[] {
  const children = inlinesToMarkdown(caption, { open: ['em'] });
  return children.length === 0 ? [] : paragraph([{ type: 'emphasis', children }]);
}
