import { legible } from '../../../../article/legible.ts';
import { numericDate, vietnamDate } from '../../../../sharing/vietnam-date.ts';
import { bySection } from '../by-section.ts';
import { articleToMarkup } from '../markup/article.ts';
import { orDamaged } from '../or-damaged.ts';
import { shownPictures, type WholeArticle } from '../read-article.ts';
import type { Source, Written } from '../source.ts';
import { words } from '../words.ts';
import { openZip, type Zip } from '../zip.ts';
import { bookPictures, type Drawing } from './book-pictures.ts';
import { type BookArticle, contentsDocument } from './contents.ts';
import { coverPicture } from './cover.ts';
import { bookIdentifier } from './identifier.ts';
import { type BookFile, container, packageDocument } from './package.ts';
import { bookStyle, xhtml } from './xhtml.ts';

const document = 'application/xhtml+xml';

export interface BookOptions {
  /** Milliseconds since 1970. */
  now: number;
  drawing: Drawing;
  signal?: AbortSignal | undefined;
}

/** Writes a book of the articles for an e-reader: a cover, contents by section, each article with its pictures. */
export async function exportEpub(
  source: Source,
  stream: WritableStream<Uint8Array>,
  { now, drawing, signal }: BookOptions,
): Promise<Written> {
  const zip = openZip(stream, now, signal);
  // First and as it is, so that a file's first bytes say that it is a book (OCF 3.3, "ZIP container").
  await zip.add('mimetype', 'application/epub+zip', true);
  await zip.add('META-INF/container.xml', container);
  const headings = await source.headings();
  const order = bySection(headings).flatMap(({ articles }) => articles);
  const files: BookFile[] = [];
  const book: BookArticle[] = [];
  for await (const article of source.articles(order)) {
    if (article.kind === 'damaged') continue;
    const id = `article-${String(book.length + 1).padStart(4, '0')}`;
    const added = await addArticle(zip, { article, id, drawing });
    if (!added) continue;
    files.push(...added);
    const { title, section } = article.article;
    book.push({ href: `${id}.xhtml`, title, section });
  }
  const keys = headings.map(({ key }) => key ?? '');
  await addFrame(zip, { book, files, now, identifier: await bookIdentifier(keys, now) });
  await zip.close();
  return { written: book.length, damaged: source.listed.length - book.length };
}

/** @returns its files; null where it could not be made a part of a book */
async function addArticle(
  zip: Zip,
  { article, id, drawing }: { article: WholeArticle; id: string; drawing: Drawing },
): Promise<BookFile[] | null> {
  const pictures = await bookPictures(shownPictures(article), { name: id, drawing });
  const paths = new Map(pictures.map(({ src, href }) => [src, href]));
  const body = orDamaged(() => articleToMarkup(article, (src) => paths.get(src) ?? null));
  if (body === null) return null;
  for (const { href, bytes } of pictures) await zip.add(`EPUB/${href}`, bytes, true);
  await zip.add(`EPUB/${id}.xhtml`, xhtml(legible(article.article.title) || words.untitled, body));
  const files = pictures.map(({ id: pictureId, href, type }) => ({ id: pictureId, href, type }));
  return [...files, { id, href: `${id}.xhtml`, type: document }];
}

interface Frame {
  book: readonly BookArticle[];
  files: readonly BookFile[];
  now: number;
  identifier: string;
}

/** What stands around the articles; last, since only now it is known what is in the book. */
async function addFrame(zip: Zip, { book, files, now, identifier }: Frame): Promise<void> {
  const day = vietnamDate(new Date(now).toISOString());
  const date = day ? numericDate(day) : '';
  const title = `${words.publication}, ${date}`;
  const cover = `<p class="cover"><img src="cover.svg" alt="${title}: ${words.articles(book.length)}"/></p>`;
  await zip.add('EPUB/style.css', bookStyle);
  await zip.add(
    'EPUB/cover.svg',
    coverPicture(
      `${date}, ${words.articles(book.length)}`,
      book.map((article) => article.title),
    ),
  );
  await zip.add('EPUB/cover.xhtml', xhtml(title, cover, 'cover'));
  await zip.add('EPUB/contents.xhtml', contentsDocument(book));
  const frame: BookFile[] = [
    { id: 'contents', href: 'contents.xhtml', type: document, properties: 'nav' },
    { id: 'cover', href: 'cover.xhtml', type: document },
    { id: 'cover-picture', href: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image' },
    { id: 'style', href: 'style.css', type: 'text/css' },
  ];
  const spine = ['cover', 'contents', ...files.filter(({ type }) => type === document).map(({ id }) => id)];
  const all = [...frame, ...files];
  await zip.add('EPUB/package.opf', packageDocument({ title, identifier, made: now, files: all, spine }));
}
