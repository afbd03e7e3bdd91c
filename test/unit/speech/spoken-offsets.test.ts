import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/speech/passage.ts';
import { sentencesOf } from '../../../src/speech/sentences.ts';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

/** Pieces of every kind that the spoken form knows, and some that it does not. */
const pieces = (
  'Hôm nay|ngày 14/3/2025|từ 21-25/10|14h30|7h30 - 9h|1.234.567 đồng|12,5%|5 - 10%|300 m2|25 - 30°C|50.000 đồng/kg|' +
  'UBND tỉnh|TP. Thanh Hóa|Sở VH-TT&DL|PGS.TS. An|Nghị quyết số 58-NQ/TW|12/2024/NĐ-CP|thế kỷ XXI|quý IV/2024|0912 345 678|' +
  'baothanhhoa.vn/a.htm|QL1A|5G|1.2.3.4|v.v.|tỷ số 2-1|“dẫn lời”|(ghi chú)|– vâng|A & B|ô | x|99/XYZ-7|😀 vui|-5°C|2/3|' +
  'ngày 1,2,3/5|dịp 30-4 và 1-5|1 005 người|20x30cm|$100|Km5+300|TT Bút Sơn|1900 1234|37,5ºC|Sở VH,TT&DL|' +
  '1m65|gọi 113|8 lít/100km|Km0+1 - Km5|phút 90+3|mùa 2024/25|3456/UBND-NN|quý I, II|tỷ lệ 1:2.000|VN-Index|17 giờ 00|3 triệu m2|,|…|'
).split('|');

/** Numbers that look random and are the same in every run (Park & Miller's minimal standard generator). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function* texts(count: number): Generator<string> {
  const random = numbers(7);
  const draw = (below: number) => (random.next().value as number) % below;
  for (let index = 0; index < count; index++) {
    const joints = [' ', ' ', ' ', ', ', '. ', '', ' - ', '\n'];
    let text = '';
    for (let length = 2 + draw(12); length > 0; length--) {
      text += (pieces[draw(pieces.length)] ?? '') + (joints[draw(joints.length)] ?? '');
    }
    yield text;
  }
}

/** The written words that a form tells of, one for each spoken word, in the order in which they are said. */
function writtenWords(text: string, sentence: Span): (Span | null)[] {
  const form = spokenForm(text, sentence);
  return [...form.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index }) => form.wordAt(index));
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever the text, every sentence of it', () => {
  const all = [...texts(1500)];

  test('has spoken words that stand inside it, in order', () => {
    for (const text of all) {
      for (const sentence of sentencesOf(text)) {
        let before = sentence.start;
        for (const word of writtenWords(text, sentence)) {
          const { start, end } = word ?? { start: -1, end: -1 };
          // One assertion alone when it fails: tens of thousands that hold would take seconds.
          if (start < before || end <= start || end > sentence.end)
            expect.fail(`${start}–${end} after ${before}: ${text}`);
          before = start;
        }
      }
    }
  });

  test('loses no letter and no digit: the written words hold them all', () => {
    for (const text of all) {
      let held = '';
      for (const sentence of sentencesOf(text)) {
        let end = sentence.start;
        for (const word of writtenWords(text, sentence)) {
          if (word && word.end > end) held += text.slice(Math.max(end, word.start), word.end);
          end = Math.max(end, word?.end ?? 0);
        }
      }
      expect(letters(held)).toBe(letters(text));
    }
  });

  test('is said the same from a word on as from its beginning', () => {
    const text =
      'Sáng 14/3/2025, UBND TP. Thanh Hóa trồng 1.200 cây trên 3,5 ha, giá 50.000 đồng/cây, đến 9h30.';
    const whole = spokenForm(text);
    for (const { index } of whole.text.matchAll(/\S+/g)) {
      const word = whole.wordAt(index);
      const rest = spokenForm(text, { start: word?.start ?? 0, end: text.length });
      expect(whole.text.endsWith(rest.text), rest.text).toBe(true);
    }
  });
});
