import fc from 'fast-check';
import { actions, people, places, reasons, times } from '../bench/generate/words.ts';

/** Sentences that have a word or a form of the newspaper's furniture and are an article's own all the same. */
export const misleading = [
  'Trả lời: Theo quy định hiện hành, người dân nộp hồ sơ tại bộ phận một cửa của xã.',
  'Thời tiết mấy hôm nay thất thường, bà con phải che chắn cho ruộng mạ.',
  'Chia sẻ thông tin với bạn bè là thói quen của nhóm thanh niên trong xóm.',
  'Người dùng gõ {name} vào ô đầu tiên, máy sẽ tự điền họ tên vào giấy mời.',
  'Xem thêm gì nữa thì cũng chỉ thấy một màu xanh của lúa đang thì con gái.',
  'Bình luận về trận đấu, ông Mạch chỉ nói gọn rằng đội làng đã chơi hết mình.',
  '- Anh hỏi thì tôi kể vậy thôi, chứ chuyện cũ có gì mà nhắc lại...',
  '“Đọc nhiều mà không làm thì cũng bằng không”, cụ giáo Đằng vẫn dặn học trò như thế.',
  '(Bài thơ này được chép lại theo lời kể của bà con trong thôn, chưa rõ ai là người viết).',
  'Từ khóa: ba chữ ấy được khắc trên chiếc hòm gỗ của dòng họ Lường từ năm 1932.',
  'In bài vị, viết sớ, soạn văn khấn: việc nào ông đồ Khoát cũng làm lấy một mình.',
  'Ông bảo: >> là dấu của thợ mộc, vạch trên gỗ để biết đâu là mặt ngoài.',
  'Tổng cộng 3.250 lượt người đến xem trong 2 ngày, nhiều hơn năm ngoái 5,6%.',
  'Nguồn: nước chảy ra từ khe đá, trong và mát quanh năm, chưa bao giờ cạn.',
];

const sentence = fc
  .tuple(...[times, people, actions, places, reasons].map((words) => fc.constantFrom(...words)))
  .map(([time, who, what, where, why]) => `${time}, ${who} ${what} ${where}, ${why}.`);

/** A paragraph of one to four sentences, told from all others by its number. */
export const paragraph = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, fc.constantFrom(...misleading)), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([sentences, number]) => `${sentences.join(' ')} Đó là ngày thứ ${number}.`);

/** A line without a full stop, such as a title or a heading. */
export const headline = fc
  .tuple(fc.constantFrom(...people), fc.constantFrom(...actions), fc.integer({ min: 2, max: 999 }))
  .map(([who, what, number]) => `${who.charAt(0).toUpperCase()}${who.slice(1)} ${what} lần thứ ${number}`);

/** A verse: short, without a stop. */
export const verse = fc
  .tuple(fc.constantFrom(...times), fc.constantFrom(...places))
  .map(([time, where]) => `${time} ${where}`);

/** A cell, an item: a few words. */
export const words = fc
  .tuple(fc.constantFrom(...people), fc.integer({ min: 1, max: 9999 }))
  .map(([who, number]) => `${who} ${number}`);

/** The page's way of writing a text in HTML: none changes a word of it. */
export const spelling = fc.record({
  form: fc.constantFrom('NFC', 'NFD'),
  entities: fc.boolean(),
  spaces: fc.constantFrom(' ', '&nbsp;', '\n  ', ' \t'),
});
export type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never;

/** A text as HTML in one of those ways. */
export function spell(text: string, { form, entities, spaces }: Spelling): string {
  const escaped = text.normalize(form).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const written = entities
    ? escaped.replace(/[^\0-\x7f]/g, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`)
    : escaped;
  return spaces === ' ' ? written : written.replace(/ (?=\p{L})/gu, spaces);
}
