/** What a row of the page's tools says, one after another: sharing, listening, the size of letters, printing. */
const items = [
  'chia sẻ(?: (?:bài viết|lên|qua|tới|facebook|zalo|twitter|email))*',
  'facebook|fb|zalo|twitter|x|messenger|telegram|linkedin|pinterest|whatsapp|viber|e-?mail',
  '(?:sao chép|copy)(?: (?:liên kết|đường dẫn|link|url))?|copy link|lấy link',
  'in(?: bài(?: viết| này)?| trang(?: này)?)|bản in|print|gửi(?: bài(?: viết)?(?: qua)?)?(?: e-?mail| thư)|lưu bài(?: viết)?',
  'cỡ chữ|a\\s?[-–−]\\s?(?:a\\s?)?a\\s?\\+|a\\s?[-–−+]|a',
  '(?:nghe(?: đọc)? bài(?: viết)?(?: này)?|nghe đọc|nghe tin)',
  'bình luận|thích|like|share|theo dõi|đóng(?: cửa sổ)?',
].join('|');

/** The words of which it is made. */
export const toolItems = new RegExp(items, 'iu');

/** One item, with what parts it from the next. */
const item = new RegExp(String.raw`(?:${items})(?:[\s|/·•:,►▶🔊–-]+|$)`, 'iuy');

/**
 * Whether a text is nothing but such items. Item by item, each taken once and for all: as one expression over the whole
 * row, `a--a--a--…` could be read in as many ways as two to the power of its length.
 */
export function isToolRow(text: string): boolean {
  item.lastIndex = 0;
  while (item.lastIndex < text.length) if (!item.test(text)) return false;
  return text !== '';
}
