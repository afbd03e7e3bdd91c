/**
 * Phrases that the site's system writes. None of them removes anything alone: the steps ask for position and
 * structure too, because each occurs in articles as well.
 */

/** `(Baothanhhoa.vn) - `, `(vhds.baothanhhoa.vn) - `: stands before leads and before every teaser's text. */
export const brand =
  /^\s*(?:\(\s*(?:(?:[a-z0-9-]+\.)*baothanhhoa\.vn|báo thanh h(?:ó|o)(?:á|a)|b?tho|vh&đs|văn hóa (?:&|và) đời sống)\s*\)\s*(?:[-–—:]\s*)*|(?:[a-z0-9-]+\.)*baothanhhoa\.vn\s*[-–—:]\s*)/i;

/** A place for data that the site's script never filled: `{name}`, `{time}`, `{body}`, `{title}`, `{publish}`, `{head}`. */
export const templateToken = /\{\s*[A-Za-z][A-Za-z0-9_.]*\s*\}/;

/** The words that stand between the tokens of a comment's template: `{name} - {time} Trả lời`. */
export const templateWords = /^(?:trả lời|thích|reply)$/i;

/**
 * What stands below a reader's comment to be pressed: `Trả lời`, `Trả lời Thích`, `12 lượt thích Trả lời`. In an
 * article a colon or a text follows: `Trả lời: …`.
 */
export const replyLine = /^(?:\d|\s|lượt|thích|chia sẻ)*trả lời(?:\d|\s|lượt|thích|chia sẻ)*$/i;
/** The same at the end of a comment, behind its text. */
export const replyAtEnd = /(?:^|[\s\d.!?…)"”])trả lời(?:\d|\s|lượt|thích|chia sẻ)*$/i;

/** When a comment was written, where no date is given: `2 giờ trước`. */
export const timeAgo = /\d{1,2}\s*(?:giây|phút|giờ|ngày|tuần|tháng|năm)\s+trước/i;

/** What a comment form says of itself. */
export const commentNote =
  /^(?:\d+\s*bình luận|bình luận(?:\s*\(\d+\))?|gửi bình luận|ý kiến của bạn(?: sẽ được biên tập trước khi đăng)?\.?|(?:ý kiến của bạn sẽ được biên tập trước khi đăng\.?\s*)?(?:vui lòng|xin vui lòng) gõ tiếng việt có dấu\.?)$/i;

/** What the share pop-up says. */
export const shareNote = /^(?:chia sẻ thông tin với bạn bè!?(?:\s*tắt(?:\s*\[x\])?)?|tắt\s*\[x\]|tắt)$/i;

/** One label of a row that is to be pressed, where the page has neither links nor buttons of it: `Chia sẻ`, `Zalo`, `A+`. */
const controlLabel =
  'chia sẻ|facebook|zalo|twitter|x|messenger|telegram|linkedin|e-?mail|(?:in|lưu|gửi) bài(?: viết)?|bản in|(?:sao chép|copy) (?:liên kết|link)|a\\s?[-+]|a|cỡ chữ';
/** Two labels or more, and nothing else. */
export const controlLabels = new RegExp(
  `^(?:(?:${controlLabel})(?=$|[\\s:|,/•·-]|[A-ZĐ])[\\s:|,/•·]*){2,}$`,
  'iu',
);
/** The label of what reads an article aloud. */
export const listenLabel = /^nghe(?: đọc)? (?:bài|tin|báo|audio)(?: viết| báo| này)?$/i;

/** What stands over teasers and widgets. */
export const widgetHeading =
  /^(?:tin liên quan|bài liên quan|tin bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin mới|tin mới nhất|mới nhất|đọc nhiều|đọc nhiều nhất|xem nhiều|xem thêm|đọc thêm|tin nóng|có thể bạn quan tâm|tin đọc nhiều|tin nổi bật)\s*:?$/i;

/** Names of widgets that are ordinary words too: they go only in a form or among lines that are certain. */
export const widgetName = /^(?:địa phương|thời tiết|xem thêm .{1,40}|in bài|quay lại|chia sẻ)$/i;

/** What stands before tags. */
export const tagsLabel = /^(?:từ khóa|từ khoá|tags?|chủ đề)\s*:?/i;

/** What a newspaper's imprint says of itself, each at the beginning of a line or sentence. An article may say one. */
export const imprintLine = [
  /(?:^|[.;|–-]\s+)cơ quan (?:ngôn luận|chủ quản)/i,
  /(?:^|[.;|–-]\s+)giấy phép (?:số|hoạt động|xuất bản|thiết lập)/i,
  /(?:^|[.;|–-]\s+)bản quyền (?:thuộc|của)|©/i,
  /(?:^|[.;|–-]\s+)(?:phó )?tổng biên tập\s*:/i,
  /(?:^|[.;|–-]\s+)t(?:òa|oà) soạn\s*:/i,
];

/** Names of the site itself, which pages append to titles and name as author. */
export const siteName =
  /^(?:báo (?:điện tử )?thanh h(?:ó|o)(?:á|a)(?: điện tử| online)?|(?:[a-z]+\.)?baothanhhoa\.vn|văn hóa (?:và|&) đời sống|báo và phát thanh, truyền hình thanh hóa)$/i;

/** What an author's line says before a colon: `Bài và ảnh: …`, `Nội dung: … - Đồ họa: …`. */
export const authorRole =
  /^(?:bài,? (?:và |& ?)?(?:ảnh|clip|video)|bài(?: viết)?|ảnh(?:,| và|,? và)? lời|lời(?:,| và)? ảnh|ảnh|tin,? (?:và |bài,? )?ảnh|tin(?: và)?|clip|video|nội dung|đồ họa|đồ hoạ|thiết kế|trình bày|thực hiện|tổng hợp|biên soạn|biên dịch|nguồn(?: tin)?|tác giả|kịch bản|ghi|lược ghi|người dịch|dịch|minh họa|minh hoạ|infographics?|e-?magazine|kỹ thuật|quay phim|dựng phim|đọc|thể hiện)$/iu;

/** What a literary piece's author line says before the name: `Tản văn của …`, `Thơ của …`. */
export const authorGenre =
  /^(?:tản văn|truyện ngắn|truyện ký|truyện|bút ký|tùy bút|tuỳ bút|ký sự|ký|ghi chép|thơ|phóng sự|tiểu phẩm|hồi ký|tạp văn|tạp bút)(?: của|:)\s+/iu;

/** What an author's line never says, though its words may be capitals: a date under a letter, an end mark. */
export const noAuthor = /(?:^|[\s,])(?:tháng|ngày|năm|mùa|hết|kỳ)(?=$|[\s,])/iu;

/** What follows the author's line at an article's end: a correction, the next part, where the text comes from. */
export const noteBelow =
  /^\(?(?:đính chính|bài (?:cuối|\d+|viết)|kỳ (?:cuối|\d+|sau|tới)|(?:còn|xem) (?:nữa|tiếp)|mời (?:bạn đọc|quý|đón)|ghi chú|chú thích|\*)/iu;

/** A newsroom that has no person's name: `PV`, `Nhóm PV`, `CTV`, `Ban Bạn đọc`. */
export const newsroom =
  /^(?:(?:nhóm )?(?:pv|phóng viên|ctv)(?:[ -]ctv)?|bbt|ban \p{Lu}[\p{L} ]{2,30}|tổ \p{Lu}?[\p{L} ]{2,20})$/iu;
