import type { Article } from '../article/article.ts';
import { cleanAddress } from '../article/clean-address.ts';
import { legible } from '../article/legible.ts';
import { citedAuthors } from './cited-authors.ts';
import { numericDate, type VietnamDate, vietnamDate } from './vietnam-date.ts';
import { words } from './words.ts';

/** Everything a citation is made of; null where the page told nothing. */
interface Source {
  authors: string[];
  date: VietnamDate | null;
  title: string | null;
  address: string | null;
  /** The day on which the article was read, on the reader's own calendar. */
  accessed: Pick<VietnamDate, 'year' | 'month' | 'day'>;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A citation of the article as a line of plain text.
 *
 * - `vi`, as Vietnamese journals ask for newspapers on the web: `Minh Hiếu (2020), “Tên bài”, Báo Thanh Hóa, ngày
 *   07/05/2020, https://…, truy cập ngày 24/11/2026.` Names stay whole and in their order. Without an author the
 *   newspaper stands in that place.
 * - `en`, after the APA manual (7th edition, 10.1, newspaper article): `Minh Hiếu. (2020, May 7). Tên bài. Báo Thanh
 *   Hóa. Retrieved November 24, 2026, from https://…`. Names are not inverted: many are pen names, and which part of a
 *   name is the family's cannot be told. Without an author the title comes first.
 */
export function citation(article: Article, language: 'vi' | 'en', accessed: Date): string {
  const source: Source = {
    authors: citedAuthors(article.byline),
    date: vietnamDate(article.published),
    title: legible(article.title).trim() || null,
    address: cleanAddress(article.url),
    accessed: { year: accessed.getFullYear(), month: accessed.getMonth() + 1, day: accessed.getDate() },
  };
  return language === 'vi' ? inVietnamese(source) : inEnglish(source);
}

function inVietnamese({ authors, date, title, address, accessed }: Source): string {
  const year = date?.year ?? 'không rõ năm';
  const parts = [
    `${authors.length > 0 ? authors.join(', ') : words.newspaper} (${year})`,
    title === null ? '[bài không có tiêu đề]' : `“${title}”`,
    authors.length > 0 && words.newspaper,
    date && `ngày ${numericDate(date)}`,
    address,
    `truy cập ngày ${numericDate(accessed)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function inEnglish({ authors, date, title, address, accessed }: Source): string {
  const when = date ? `(${date.year}, ${months[date.month - 1]} ${date.day}).` : '(n.d.).';
  const name = sentence(title ?? '[Untitled newspaper article]');
  const read = `${months[accessed.month - 1]} ${accessed.day}, ${accessed.year}`;
  return [
    ...(authors.length > 0 ? [sentence(listed(authors)), when, name] : [name, when]),
    `${words.newspaper}.`,
    // An address ends without a full stop, which would become part of it.
    address === null ? `Retrieved ${read}.` : `Retrieved ${read}, from ${address}`,
  ].join(' ');
}

/** With a full stop, unless it ends with a sign of its own. */
const sentence = (said: string): string => (/[.?!…]["”’)]?$/.test(said) ? said : `${said}.`);

/** `A`, `A & B`, `A, B, & C`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} & ${last}`;
}
