import { describe, expect, test } from 'vitest';
import { longestBreath } from '../../../src/speech/breath.ts';
import { sentencesOf } from '../../../src/speech/sentences.ts';

const part = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  test.each<[string, string[]]>([
    ['Trời mưa. Nước lên.', ['Trời mưa.', 'Nước lên.']],
    ['Sao thế? Đi thôi! Vâng.', ['Sao thế?', 'Đi thôi!', 'Vâng.']],
    ['Ông nói: “Tốt lắm.” Rồi ông cười.', ['Ông nói: “Tốt lắm.”', 'Rồi ông cười.']],
    ['Hết năm 2020. Sang năm sau.', ['Hết năm 2020.', 'Sang năm sau.']],
    ['Rồi... Không ai nói gì… Im lặng.', ['Rồi...', 'Không ai nói gì…', 'Im lặng.']],
    ['– Anh đi đâu? – Tôi về.', ['– Anh đi đâu?', '– Tôi về.']],
    ['Rau, quả, v.v. Nhiều hộ trồng.', ['Rau, quả, v.v.', 'Nhiều hộ trồng.']],
    ['Theo UBND. Ông Nam nói.', ['Theo UBND.', 'Ông Nam nói.']],
    ['Một (ảnh dưới). Hai.', ['Một (ảnh dưới).', 'Hai.']],
    ['Dòng một\n\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['Câu thơ đầu\nCâu thơ sau', ['Câu thơ đầu', 'Câu thơ sau']],
    ['Đạt 5. Năm ngoái được 4.', ['Đạt 5.', 'Năm ngoái được 4.']],
    ['“Đi!” – Ông gọi.', ['“Đi!”', '– Ông gọi.']],
    ['Đoạn cuối.  ', ['Đoạn cuối.']],
    ['Không có dấu chấm', ['Không có dấu chấm']],
  ])('%j', (text, sentences) => {
    expect(part(text)).toEqual(sentences);
  });
});

test.each([
  'Ông ở TP. Thanh Hóa.',
  'PGS.TS. Nguyễn Văn An và ThS. Lê Bình.',
  'Bà là BS. Trần Thị Cúc.',
  'Xem Tr. 12 của sách.',
  'Cam, bưởi, v.v. được trồng nhiều.',
  'Nhà ở Q.1 và P.5.',
  'Tác giả N.H. Lâm kể.',
  'Có 1.200 hộ, tăng 5.6 lần.',
  'Từ ngày 21.10.2024 đến nay.',
  'Xem www.baothanhhoa.vn hoặc https://dichvucong.gov.vn/a.b?c=1!d để biết.',
  'Bài đăng trên Baothanhhoa.vn hôm qua.',
  '“Đi đâu?” anh hỏi.',
  '“Đi!” - anh gọi.',
  'Lá vàng... rụng đầy sân.',
  'Chờ mãi… mà không thấy.',
  '1. Nội dung cuộc thi.',
  'IV. Tổ chức thực hiện.',
  'Đ/c. Nguyễn Văn A.',
  'Thể lệ gồm: 1. Bài dự thi; 2. Ảnh.',
  'Mr. Smith và Ths. Lê đến lúc 8.30 sáng.',
  'Số no. 5 ở Tp. Sầm Sơn.',
  'Tăng 12,5 lần (số liệu 2024. sơ bộ) so với trước.',
  'Thư ký V.V. Nam, ông N. Nam.',
])('%j is one sentence', (text) => {
  expect(part(text)).toEqual([text]);
});

test.each(['***', ' \n ', '', '– …'])('%j is no sentence', (text) => {
  expect(part(text)).toEqual([]);
});

describe('a long sentence', () => {
  const clause = 'hội viên phụ nữ các xã vùng cao cùng nhau trồng rau sạch';
  const long = (joint: string) => `${clause}${joint}${clause}${joint}${clause}${joint}${clause}`;
  test.each<[string, string, RegExp]>([
    ['at a semicolon', '; ', /;$/],
    ['at a colon', ': ', /:$/],
    ['at a comma', ', ', /,$/],
    ['at a dash', ' – ', /–$|sạch$/],
    ['before a conjunction', ' và ', /sạch$/],
  ])('is parted %s', (_, joint, ending) => {
    const parts = part(long(joint));
    expect(parts.length).toBeGreaterThan(1);
    for (const one of parts.slice(0, -1)) expect(one).toMatch(ending);
  });
  test('prefers a semicolon to a comma', () => {
    const parts = part(`${clause}, ${clause.slice(0, 20)}; ${clause}, ${clause}`);
    expect(parts[0]).toMatch(/;$/);
  });
  test('is never parted in a number or before its unit', () => {
    const parts = part(
      `${'bà con nông dân '.repeat(9)}được hỗ trợ 1.200.500 đồng ${'mỗi hộ một vụ '.repeat(9)}`,
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('|')).toContain('1.200.500 đồng');
  });
  test('keeps an address whole', () => {
    const address = `https://baothanhhoa.vn/${'duong-dan-rat-dai-'.repeat(30)}1.htm`;
    expect(part(`Xem ${address} để biết thêm.`)).toContain(address);
  });
  test.each([
    ['letters', 'x'.repeat(900)],
    ['letters in brackets', `(${'ă'.repeat(900)}).`],
    ['letters among words', `Nghe ${'x'.repeat(900)} rồi nói.`],
    ['letters after an address', `a.vn(${'x'.repeat(900)}`],
    ['pairs of units', '𝒳'.repeat(450)],
    ['letters with accents apart', 'x\u0323'.repeat(450)],
  ])('parts one unbroken word of nine hundred %s, and no character', (_, text) => {
    const parts = part(text);
    for (const one of parts) {
      expect(one.length).toBeLessThanOrEqual(longestBreath);
      expect(one).not.toMatch(/^[\p{M}\uDC00-\uDFFF]/u);
    }
    expect(parts.join('')).toBe(text.replaceAll(' x', 'x').replaceAll('x rồi', 'xrồi'));
  });
  test('has parts within one breath', () => {
    for (const one of part(long(' '))) expect(one.length).toBeLessThanOrEqual(longestBreath);
  });
  test('counts digits for what they are when spoken', () => {
    expect(part(`Số liệu ${'12.345 '.repeat(12)}`).length).toBeGreaterThan(2);
  });
});

describe('whatever the text', () => {
  const texts = [
    'Ngày 21/10/2024, tại TP. Thanh Hóa, UBND tỉnh họp. “Tốt!” – ông nói… Rồi về.\nMột dòng; hai dòng: ba dòng, v.v.',
    'a'.repeat(5000),
    `${'. '.repeat(500)}hết`,
    `${'từ '.repeat(900)}.`,
    '“Ôi! ôi! (Sao?) [Không…] – Có”. '.repeat(30),
    `1) a\n\n\n2) b \n c. D\r\ne`,
  ];
  test.each(texts.map((text) => [text.slice(0, 30), text]))(
    '%j: spans cover all letters, in order',
    (_, text) => {
      const spans = sentencesOf(text);
      let end = 0;
      let kept = '';
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        kept += text.slice(span.start, span.end);
        end = span.end;
      }
      const letters = /[^\p{L}\p{N}]/gu;
      expect(kept.replace(letters, '')).toBe(text.replace(letters, ''));
      expect(end).toBeLessThanOrEqual(text.length);
    },
  );
  test.each([
    ['without spaces', 'x'.repeat(100_000)],
    ['of full stops', '.'.repeat(100_000)],
    ['of full stops between letters', 'A.'.repeat(50_000)],
    ['of initials', 'A. '.repeat(30_000)],
    ['of spaced marks', '. '.repeat(50_000)],
    ['of words', 'hoa '.repeat(25_000)],
    ['of lines', 'a\n\n'.repeat(30_000)],
    ['of an address', `https://${'a.'.repeat(50_000)}`],
    ['of brackets', '! ((((((((((((((((((((((((((((('.repeat(3000)],
  ])('a hundred thousand characters %s take time in proportion', (_, text) => {
    // Quadratic work would be 10^10 steps: more than the seconds that the runner allows.
    expect(() => sentencesOf(text)).not.toThrow();
  });
});
