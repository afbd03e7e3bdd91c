import type { Article } from '../article/article.ts';
import { legible } from '../article/legible.ts';
import { numericDate, twoDigits, vietnamDate } from './vietnam-date.ts';
import { words } from './words.ts';

/** When and where it was printed: `Thứ Năm, 07/05/2020, 08:10 – Văn hóa`; empty when the page told neither. */
export function dateLine({ published, section }: Pick<Article, 'published' | 'section'>): string {
  const date = vietnamDate(published);
  const when =
    date &&
    `${words.weekdays[date.weekday]}, ${numericDate(date)}, ${twoDigits(date.hour)}:${twoDigits(date.minute)}`;
  return [when, legible(section)].filter(Boolean).join(' – ');
}
