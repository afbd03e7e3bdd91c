import type { ReaderView } from '../../browser/harness/reader-view.ts';

/** An article as plain text: what stands above it, a blank line, the text, a blank line, the captions. */
export function articleText({
  title,
  author,
  published,
  section,
  lead,
  paras,
  images,
  media,
}: ReaderView): string {
  const head = [title, author, published, section].filter((line) => line !== '');
  const captions = images.map(({ src, caption }) => `[${src}] ${caption}`.trim());
  const players = (media ?? []).map(({ type, src }) => `[${type}: ${src}]`);
  const parts = [head.join('\n'), lead, ...paras, [...captions, ...players].join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
