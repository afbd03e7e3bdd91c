import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportEpub } from '../../../../src/library/transfer/export/epub/export-epub.ts';
import { exportHtml } from '../../../../src/library/transfer/export/html/export-html.ts';
import { exportMarkdown } from '../../../../src/library/transfer/export/markdown/export-markdown.ts';
import type { WholeArticle } from '../../../../src/library/transfer/export/read-article.ts';
import { openSource, type Source } from '../../../../src/library/transfer/export/source.ts';
import { toMarkdown } from '../../../../src/sharing/to-markdown.ts';
import { articleOf, collector, freshLibrary, highlightOf, noDrawing, now, put } from './samples.ts';

/** Three articles; of the second, something cannot be written though it was read. */
async function withBadOne(spoil: (article: WholeArticle) => WholeArticle): Promise<Source> {
  const library = await freshLibrary();
  for (const id of [1, 2, 3]) {
    const key = `baothanhhoa.vn/${id}`;
    await put(library, articleOf(id), { highlights: [highlightOf(key, `marked-${id}`, 'bên bờ')] });
  }
  const source = await openSource(library, { keys: null, isBackup: false }, {});
  return {
    ...source,
    async *articles(listed) {
      for await (const one of source.articles(listed))
        yield one.kind === 'whole' && one.entry.key === 'baothanhhoa.vn/2' ? spoil(one) : one;
    },
  };
}

const noDate = (one: WholeArticle): WholeArticle => ({ ...one, entry: { ...one.entry, saved: Number.NaN } });
const noAnchor = (one: WholeArticle): WholeArticle => ({
  ...one,
  get highlights(): never {
    throw new TypeError('No anchor');
  },
});

test.each([
  [
    'Markdown',
    noDate,
    (source: Source, stream: WritableStream) => exportMarkdown(source, stream, { now, toMarkdown }),
  ],
  ['HTML', noAnchor, (source: Source, stream: WritableStream) => exportHtml(source, stream, { now })],
  [
    'EPUB',
    noAnchor,
    (source: Source, stream: WritableStream) => exportEpub(source, stream, { now, drawing: noDrawing }),
  ],
])('%s: one article that cannot be written leaves the others', async (_, spoil, write) => {
  const { stream, bytes } = collector();
  const written = await write(await withBadOne(spoil), stream);
  expect(written).toEqual({ written: 2, damaged: 1 });
  expect(bytes().length).toBeGreaterThan(0);
});
