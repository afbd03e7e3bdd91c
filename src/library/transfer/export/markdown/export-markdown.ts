import { mediaAddress } from '../../../../sharing/link-address.ts';
import type { toMarkdown } from '../../../../sharing/to-markdown.ts';
import { pictureEnding, pictureType } from '../../../pictures/picture-type.ts';
import { articleFileName } from '../file-names.ts';
import { markHighlights } from '../mark-highlights.ts';
import { orDamaged } from '../or-damaged.ts';
import { shownPictures, type WholeArticle } from '../read-article.ts';
import type { Source, Written } from '../source.ts';
import { openZip } from '../zip.ts';
import { frontMatter } from './front-matter.ts';

const folder = 'pictures';

export type ArticleToMarkdown = typeof toMarkdown;

export interface MarkdownOptions {
  /** Milliseconds since 1970. */
  now: number;
  toMarkdown: ArticleToMarkdown;
  signal?: AbortSignal | undefined;
}

/** Writes a zip file with one Markdown file for each article, and their pictures in a folder beside them. */
export async function exportMarkdown(
  source: Source,
  stream: WritableStream<Uint8Array>,
  { now, toMarkdown, signal }: MarkdownOptions,
): Promise<Written> {
  const zip = openZip(stream, now, signal);
  const done: Written = { written: 0, damaged: 0 };
  for await (const article of source.articles(source.listed)) {
    const files = article.kind === 'whole' ? orDamaged(() => filesOf(article, toMarkdown)) : null;
    if (!files) {
      done.damaged++;
      continue;
    }
    for (const { path, bytes } of files.pictures) await zip.add(path, bytes, true);
    await zip.add(files.path, files.text);
    done.written++;
  }
  await zip.close();
  return done;
}

interface ArticleFiles {
  path: string;
  text: string;
  pictures: { path: string; bytes: ArrayBuffer }[];
}

function filesOf(whole: WholeArticle, toMarkdown: ArticleToMarkdown): ArticleFiles {
  const name = articleFileName(whole.article.title, whole.article.key);
  const paths = new Map<string, string>();
  const pictures: ArticleFiles['pictures'] = [];
  for (const [index, { src, bytes }] of shownPictures(whole).entries()) {
    const type = pictureType(bytes);
    if (type === null) continue;
    const path = `${folder}/${name}-${index + 1}.${pictureEnding(type)}`;
    paths.set(src, path);
    pictures.push({ path, bytes });
  }
  const marked = markHighlights(whole.article, whole.highlights);
  // What has not been saved is still where the newspaper has it.
  const text = toMarkdown(marked, (src) => paths.get(src) ?? mediaAddress(src));
  return { path: `${name}.md`, text: `${frontMatter(whole)}\n${text}`, pictures };
}
