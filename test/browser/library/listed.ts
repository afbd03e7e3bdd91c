import type { Page } from 'puppeteer-core';
import { inLibrary, type Kept } from '../harness/library-in-page.ts';

const titles = ['Lễ hội Lam Kinh', 'Giữ lửa nghề gốm bên sông Mã', 'Chợ quê ngày giáp Tết'];
const sections = ['Thời sự', 'Văn hóa'];
/** Long ago, so that no date is told as today's. */
const first = Date.UTC(2026, 0, 1);

/** Articles to be listed, by their numbers; the later ones saved later. */
export const listed = (count: number, entry: (number: number) => Kept['entry'] = () => ({})): Kept[] =>
  Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const title = `${titles[at % titles.length]} ${number}`;
    return {
      article: {
        key: `baothanhhoa.vn/${number}`,
        url: `https://baothanhhoa.vn/bai-${number}.htm`,
        title,
        lead: [],
        byline: null,
        published: null,
        section: sections[at % 2] ?? null,
        blocks: [{ kind: 'paragraph', inlines: ['Đoàn công tác đến thăm làng nghề.'] }],
        words: 300,
      },
      saved: first + number * 60_000,
      ...(entry(number) && { entry: entry(number) ?? {} }),
    };
  });

/** Empties the library and puts these there, from one of the extension's own pages. */
export async function fillWith(page: Page, all: Kept[]): Promise<void> {
  await inLibrary(page, 'empty');
  await inLibrary(page, 'fill', all);
}

/** The articles' numbers of the rows that are in the document, from above. */
export const rowsOf = (page: Page): Promise<(number | null)[]> =>
  page.$$eval('[role=row]', (rows) =>
    rows
      .map((row) => ({
        at: Number(row.getAttribute('aria-rowindex')),
        key: row.getAttribute('data-key'),
      }))
      .sort((one, other) => one.at - other.at)
      .map(({ key }) => (key === null ? null : Number(key.split('/')[1]))),
  );

/** The number of the article whose row has the focus; null for none. */
export const focused = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const key = document.activeElement?.getAttribute('data-key');
    return key ? Number(key.split('/')[1]) : null;
  });
