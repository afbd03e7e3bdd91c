import { median } from '../../median.ts';
import type { LibraryBrowser } from './library-browser.ts';

declare const docSachLibrary: typeof import('../../library/library-in-page.ts');

/** From a keystroke in the search box to its results: medians in milliseconds. */
export interface Typing {
  large: number;
  small: number;
  /** Of these two. */
  ratio: number;
  /** The slowest keystroke in the large library. */
  slowest: number;
}

/** Words with and without diacritics, in other orders, numbers and dates, a phrase. Each prefix is a keystroke. */
const queries = [
  ...['thanh hóa', 'hoa thanh mua', 'người dân', 'chiec cau go', 'đường làng', 'mùa nước nổi', 'hiep mạy'],
  ...['2024', 'ngày 21', 'ở đầu con dốc', 'khong co trong bai nao', '"phiên chợ"'],
];
const rounds = 3;

/** Types the same queries into two libraries, in turns. */
export async function measureTyping(large: LibraryBrowser, small: LibraryBrowser): Promise<Typing> {
  const times: Record<'large' | 'small', number[]> = { large: [], small: [] };
  for (let round = 0; round < rounds; round++)
    for (const query of queries) {
      times.large.push(...(await type(large, query)));
      times.small.push(...(await type(small, query)));
    }
  const medians = { large: median(times.large), small: median(times.small) };
  return { ...medians, ratio: medians.large / medians.small, slowest: Math.max(...times.large) };
}

const type = ({ page }: LibraryBrowser, query: string): Promise<number[]> =>
  page.evaluate((text) => docSachLibrary.timeTyping(text), query);
