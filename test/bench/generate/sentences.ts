import type { Chance } from './chance.ts';
import { actions, people, places, reasons, times } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Sau vụ gặt, cụ Thuật đo mực nước ba lần một ngày trên bãi bồi, vì năm nay mưa đến sớm.` */
export const sentence = ({ pick }: Chance): string =>
  `${pick(times)}, ${pick(people)} ${pick(actions)} ${pick(places)}, ${pick(reasons)}.`;

/** One to three sentences, some 150 to 450 characters, and the number that makes this paragraph like no other. */
export function paragraph(chance: Chance, number: number): string {
  const sentences = Array.from({ length: 1 + chance.below(3) }, () => sentence(chance));
  return `${sentences.join(' ')} Đó là ngày thứ ${number} của câu chuyện.`;
}

/** A line without a full stop. */
export const headline = ({ pick }: Chance, number: number): string =>
  `${capital(pick(people))} ${pick(actions)} lần thứ ${number}`;
