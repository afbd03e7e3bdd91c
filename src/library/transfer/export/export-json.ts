import { toBase64 } from '../base64.ts';
import { type FileArticle, type FilePicture, fileFormat, fileVersion } from '../library-file.ts';
import { plainJson } from './plain-json.ts';
import type { WholeArticle } from './read-article.ts';
import type { Source, Written } from './source.ts';
import { type TextSink, textSink } from './text-sink.ts';

/**
 * Writes everything there is of the articles, so that an import has it again: docs/library-file.md.
 *
 * @param settings goes into the file as it is; null for none
 * @param now milliseconds since 1970
 */
export async function exportJson(
  source: Source,
  stream: WritableStream<Uint8Array>,
  { settings, now }: { settings: object | null; now: number },
): Promise<Written> {
  const sink = textSink(stream);
  const head = { format: fileFormat, version: fileVersion, exported: new Date(now).toISOString() };
  const fields = JSON.stringify({ ...head, ...(settings && { settings }) });
  await sink.write(`${fields.slice(0, -1)},"articles":[`);
  const done: Written = { written: 0, damaged: 0 };
  let between = '\n';
  for await (const article of source.articles(source.listed)) {
    await sink.write(between);
    between = ',\n';
    if (article.kind === 'whole') {
      await writeArticle(sink, article);
      done.written++;
    } else {
      await sink.write(`{"damaged":${plainJson(article.records)}}`);
      done.damaged++;
    }
  }
  await sink.write('\n]}\n');
  await sink.close();
  return done;
}

/** Its pictures one by one: a whole article as one text would hold them twice more. */
async function writeArticle(sink: TextSink, { entry, article, ...parts }: WholeArticle): Promise<void> {
  const { n: _, ...rest } = entry;
  const fields: Omit<FileArticle, 'pictures'> = {
    entry: rest,
    article,
    thumbnail: parts.thumbnail && filePicture(parts.thumbnail),
    revisions: parts.revisions.map(({ at, article: former }) => ({ at, article: former })),
    highlights: parts.highlights,
  };
  await sink.write(`${JSON.stringify(fields).slice(0, -1)},"pictures":[`);
  let between = '';
  for (const picture of parts.pictures) {
    await sink.write(between + JSON.stringify({ src: picture.src, ...filePicture(picture) }));
    between = ',';
  }
  await sink.write(']}');
}

const filePicture = ({ type, bytes }: { type: string; bytes: ArrayBuffer }): FilePicture => ({
  type,
  bytes: toBase64(bytes),
});
