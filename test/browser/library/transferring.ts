import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { articleOf, figure, highlightOf, png } from '../../unit/library/transfer/samples.ts';

const address = (name: string) => `https://c.baothanhhoa.vn/img/${name}.png`;
const picture = (name: string) => ({
  src: address(name),
  type: 'image/png',
  bytes: Buffer.from(png(name)).toString('base64'),
});
const key = (id: number) => `baothanhhoa.vn/${id}`;
const saved = 1_700_000_000_000;

/** A backup of ours, as a file's text. */
export const backupOf = (articles: object[]): string =>
  JSON.stringify({ format: 'doc-sach-library', version: 1, articles });

/** How many articles {@link former} has. */
export const formerCount = 3;

/** What the library holds before: texts, pictures, a former text, highlights, tags. */
export const former: string = backupOf(
  Array.from({ length: formerCount }, (_, at) => {
    const [id, name] = [at + 1, `cu-${at + 1}`];
    return {
      entry: { saved: saved + id, tags: ['quê nhà'], starred: id === 2, progress: 0.3, opened: true },
      article: articleOf(id, {
        title: `Bài cũ số ${id}`,
        blocks: [{ kind: 'paragraph', inlines: ['Bến đò xưa.'] }, figure(address(name))],
      }),
      pictures: [picture(name)],
      thumbnail: { type: 'image/png', bytes: picture(name).bytes },
      revisions: [{ at: saved - id, article: articleOf(id, { title: 'Bản trước nữa' }) }],
      highlights: [highlightOf(key(id), `former-${id}`, 'Bến đò', { note: 'Hỏi lại' })],
    };
  }),
);

const padding = 'Bà con ra đồng gieo mạ cho kịp khung thời vụ. '.repeat(80);

/**
 * A backup that touches all that {@link former} has, and brings so much that is new that it is under way for many seconds.
 */
export const large: string = backupOf(
  Array.from({ length: 4000 }, (_, at) => {
    const [id, name] = [at + 1, `moi-${at + 1}`];
    const isKnown = id <= formerCount;
    return {
      entry: { saved: saved + 10_000 + id, tags: ['từ tệp'], starred: id === 1, progress: 0.9 },
      article: articleOf(id, {
        title: `Bài mới số ${id}`,
        blocks: [{ kind: 'paragraph', inlines: [`Cây cầu mới. ${padding}`] }, figure(address(name))],
      }),
      pictures: [picture(name)],
      highlights: isKnown ? [highlightOf(key(id), `from-file-${id}`, 'Cây cầu')] : [],
    };
  }),
);

/** Chooses a file on the library page's part for export and import, and so begins to import it. */
export async function importText(page: Page, text: string, path: string): Promise<void> {
  await writeFile(path, text);
  await page.waitForSelector('[data-action=import-articles]');
  const field = await page.$('input[name=library-file]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

/** Waits until the page tells all of these words about an export or import. */
export async function untilTransferTold(page: Page, ...words: string[]): Promise<void> {
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('.transfer [role=status]')].some((line) =>
        words.every((word) => line.textContent?.includes(word)),
      ),
    { timeout: 60_000 },
    words,
  );
}

/** Waits until a piece of work is under way, and at least so many articles are done. */
export async function untilInMiddle(page: Page, kind: 'export' | 'import', least: number): Promise<void> {
  await page.waitForFunction(
    (kind, least) => {
      const words = document.querySelector(`.transfer-progress[data-kind=${kind}] p`)?.textContent ?? '';
      return Number(/\d+/.exec(words)?.[0] ?? 0) >= least;
    },
    {},
    kind,
    least,
  );
}
