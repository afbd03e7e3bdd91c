import type { Block } from '../../../src/article/article.ts';
import { breakout, hostileArticle } from '../../payloads/hostile-article.ts';
import { highlightOf } from '../../unit/library/transfer/samples.ts';
import { backupOf } from '../library/transferring.ts';

/** The article that a hostile backup brings. */
export const key = 'baothanhhoa.vn/1';
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="ran(this)"><script>ran(0)</script><image href="http://evil.test/svg"/></svg>`;
const drawingAddress = 'https://c.baothanhhoa.vn/img/drawing.svg';

/** Every field of a backup that holds a text, hostile. */
export const backup = backupOf([
  {
    entry: { saved: 1_700_000_000_000, tags: [breakout, '<script>ran(0)</script>'], starred: true },
    article: {
      ...hostileArticle(1),
      blocks: [
        { kind: 'figure', image: { src: drawingAddress, alt: breakout, size: null }, caption: [breakout] },
        ...hostileArticle(1).blocks,
      ],
    },
    pictures: [
      { src: drawingAddress, type: 'image/svg+xml', bytes: Buffer.from(drawing).toString('base64') },
    ],
    thumbnail: { type: 'image/svg+xml', bytes: Buffer.from(drawing).toString('base64') },
    revisions: [{ at: 1_600_000_000_000, article: { ...hostileArticle(1), title: `${breakout} trước` } }],
    highlights: [highlightOf(key, 'hostile-one', breakout, { note: breakout })],
    onload: 'ran(0)',
  },
]);

/** Blocks that hold an address, one for each field that there is for one. */
export const addressFields = (address: string): Block[][] => [
  [{ kind: 'paragraph', inlines: [{ tag: 'a', href: address, children: ['một liên kết'] }] }],
  [{ kind: 'figure', image: { src: address, alt: '', size: null }, caption: [] }],
  [{ kind: 'video', sources: [{ src: address, type: null }], poster: null, size: null, caption: [] }],
  [{ kind: 'video', sources: [], poster: address, size: null, caption: [] }],
  [{ kind: 'embed', provider: 'x', url: address, title: '', poster: null, caption: [] }],
  [{ kind: 'embed', provider: 'x', url: 'https://a.test/', title: '', poster: address, caption: [] }],
];

/** Runs in a page of the extension: puts blocks into the text of a saved article, past everything that checks them. */
export async function damageTexts(key: string, blocks: unknown[]): Promise<void> {
  const answered = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answered(indexedDB.open('library'));
  const texts = database.transaction('texts', 'readwrite').objectStore('texts');
  const text = await answered(texts.get(key));
  await answered(texts.put({ ...text, article: { ...text.article, blocks } }));
  database.close();
}
