/**
 * Phrases that the site's system writes. None of them removes anything alone: the steps ask for position and
 * structure too, because each occurs in articles as well.
 */

/** `(Baothanhhoa.vn) - `, `(vhds.baothanhhoa.vn) - `: stands before leads and before every teaser's text. */
export const brand = /^\s*\(\s*(?:[a-z0-9-]+\.)*baothanhhoa\.vn\s*\)\s*(?:[-–—:]\s*)?/i;

/** A place for data that the site's script never filled: `{name}`, `{time}`, `{body}`, `{title}`, `{publish}`, `{head}`. */
export const templateToken = /\{\s*[a-z][a-z0-9_.]*\s*\}/i;

/** The words that stand between the tokens of a comment's template: `{name} - {time} Trả lời`. */
export const templateWords = /^(?:trả lời|thích|reply)$/i;

/** `{name} - {time}` (and what may follow it) glued to the end of another line. */
export const gluedTemplate =
  /\s*\{\s*[a-z][a-z0-9_.]*\s*\}\s*[-–—]\s*\{\s*[a-z][a-z0-9_.]*\s*\}(?:\s*(?:trả lời|\{\s*[a-z][a-z0-9_.]*\s*\}|[-–—]))*\s*$/i;

/** What a comment form says of itself. */
export const commentNote =
  /^(?:\d+\s*bình luận|bình luận(?:\s*\(\d+\))?|gửi bình luận|ý kiến của bạn(?: sẽ được biên tập trước khi đăng)?\.?|(?:ý kiến của bạn sẽ được biên tập trước khi đăng\.?\s*)?(?:vui lòng|xin vui lòng) gõ tiếng việt có dấu\.?)$/i;

/** What the share pop-up says. */
export const shareNote = /^(?:chia sẻ thông tin với bạn bè!?|tắt\s*\[x\]|tắt)$/i;

/** What stands over teasers and widgets. */
export const widgetHeading =
  /^(?:tin liên quan|bài liên quan|tin bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin mới|tin mới nhất|mới nhất|đọc nhiều|đọc nhiều nhất|xem nhiều|xem thêm|đọc thêm|tin nóng|có thể bạn quan tâm|tin đọc nhiều|tin nổi bật)\s*:?$/i;

/** What stands before tags. */
export const tagsLabel = /^(?:từ khóa|từ khoá|tags?|chủ đề)\s*:?/i;

/** Names of the site itself, which pages append to titles and name as author. */
export const siteName =
  /^(?:báo (?:điện tử )?thanh h(?:ó|o)(?:á|a)|(?:[a-z]+\.)?baothanhhoa\.vn|văn hóa (?:và|&) đời sống|báo và phát thanh, truyền hình thanh hóa)$/i;

/** The roles that an author's line names before the people: `Bài và ảnh: …`, `Theo …`, `Tản văn của …`. */
export const authorRole =
  /^(?:(?:bài,? (?:và |& ?)?ảnh|bài|ảnh|tin,? (?:và )?ảnh|tin|clip|video|nội dung|đồ họa|đồ hoạ|thiết kế|trình bày|thực hiện|tổng hợp|biên soạn|biên dịch|nguồn|tác giả|kịch bản|ghi|lược ghi|người dịch|dịch|minh họa|minh hoạ|infographics?|e-?magazine|theo)(?:\s*[:,&-]|\s+và\s|$)|theo\s+\p{Lu}|(?:tản văn|truyện ngắn|bút ký|tùy bút|tuỳ bút|ký|bút ký|ghi chép|thơ|truyện|phóng sự|tiểu phẩm|hồi ký|tạp văn|tạp bút|truyện ký)(?: của\s|\s*:))/iu;

/** What an author's line says behind a name, in brackets: `(thực hiện)`, `(Tổng hợp)`, `(CTV)`, `(Theo TTXVN)`. */
export const authorNote =
  /\(\s*((?:thực hiện|tổng hợp|ctv|ghi|lược ghi|biên soạn|biên dịch|sưu tầm|theo|thể hiện|lược dịch|dịch)[^()]*|[^()]*)\)/i;
