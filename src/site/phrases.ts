/**
 * Phrases that the site's system writes. None of them removes anything alone: the steps ask for position and
 * structure too, because each occurs in articles as well.
 */

/** `(Baothanhhoa.vn) - `, `(vhds.baothanhhoa.vn) - `: stands before leads and before every teaser's text. */
export const brand =
  /^\s*(?:\(\s*(?:(?:[a-z0-9-]+\.)*baothanhhoa\.vn|báo thanh h(?:ó|o)(?:á|a)|b?tho|vh&đs|văn hóa (?:&|và) đời sống)\s*\)\s*(?:[-–—:]\s*)?|(?:[a-z0-9-]+\.)*baothanhhoa\.vn\s*[-–—:]\s*)/i;

/** What the places were called that were seen unfilled, as one expression's choices. */
export const templateNames = 'name|time|body|title|publish|head';
/** A place for data that the site's script never filled: `{name}`. It may have another name than those that were seen. */
export const templateToken = /\{\s*[a-z][a-z0-9_.]*\s*\}/i;
const token = templateToken.source;

/** The words that stand between the tokens of a comment's template: `{name} - {time} Trả lời`. */
export const templateWords = /^(?:trả lời|thích|reply)$/i;

/** Tokens in a row, such as `{name} - {time}` or `{title} {publish} {head}`, and the template's words between. */
const tokens = String.raw`${token}(?:\s*(?:[-–—]\s*)?(?:trả lời\s*)?${token})*`;

/** Tokens at the end of a line, with the template's words behind. */
export const templateAtEnd = new RegExp(
  String.raw`(?:\s*[-–—])?\s*${tokens}(?:\s*(?:trả lời|[-–—]))*\s*$`,
  'i',
);
/** Tokens at the beginning of a line. Words behind them may be the text's: `Trả lời phỏng vấn, …`. */
export const templateAtStart = new RegExp(String.raw`^\s*${tokens}`, 'i');
/** The template's own word behind a line whose template goes on below. */
export const replyBehindLine = /(?<!\s)\s*trả lời\s*$/i;

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

/** What a body says as long as a script is to fill it. */
export const loadingLine =
  /^(?:đang (?:tải|cập nhật|xử lý|lấy)|loading|(?:vui lòng|xin) (?:chờ|đợi))(?=[\s.…]|$)/i;

/** Titles of pages that a server shows in an article's place. */
export const errorTitle =
  /(?:^|\s)(?:40[0134]|410|50[0234])(?:\s|$)|không (?:tìm thấy|tồn tại)|bảo trì|(?:^|\s)lỗi(?:\s|$)|not found|error/i;

/** What the share pop-up says. */
export const shareNote = /^(?:chia sẻ thông tin với bạn bè!?(?:\s*tắt(?:\s*\[x\])?)?|tắt\s*\[x\]|tắt)$/i;

/** What stands over teasers and widgets. */
export const widgetHeading =
  /^(?:tin liên quan|bài (?:viết )?liên quan|bài viết (?:khác|mới|cùng chuyên mục)|tin bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin mới|tin mới nhất|mới nhất|đọc nhiều|đọc nhiều nhất|xem nhiều|xem thêm|đọc thêm|tin nóng|có thể bạn quan tâm|tin đọc nhiều|tin nổi bật)\s*:?$/i;

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

/** A newsroom that has no person's name: `PV`, `Nhóm PV`, `Nhóm phóng viên kinh tế`, `CTV`, `Ban Bạn đọc`. */
export const newsroom =
  /^(?:(?:nhóm )?(?:pv|phóng viên|ctv)(?:[ -]ctv)?|nhóm (?:pv|phóng viên) [\p{L} ]{2,30}|bbt|ban \p{Lu}[\p{L} ]{2,30}|tổ \p{Lu}?[\p{L} ]{2,20})$/iu;

/** What a line in brackets at a text's end begins with, when it tells where the text comes from. */
export const bracketedSourceStart = /^(?:theo\s+|nguồn(?: tin)?\s*:\s*)(?=\S)/iu;

/** The same without brackets: a verb begins with the word too (`Theo dõi …`, `Theo chân …`), so a name follows it. */
export const sourceStart =
  /^(?:Nguồn(?: tin)?\s*:\s*(?=\S)|Theo\s+(?=\p{Lu}|(?:ban|báo|bộ|sở|cục|tổng cục|vụ|viện|cổng|trang|tạp chí|đài|hãng|thông tấn|công an|phòng|hội|trung tâm)\s))/u;

/** Items that do something: without one, names of networks may be a list of the article. */
export const toolAction =
  /(?:^|\s)(?:chia sẻ|share|sao chép|copy|in bài|in trang|bản in|gửi (?:bài|e-?mail)|cỡ chữ|nghe)(?=\s|$|[:|])/iu;
/** One item that is enough by itself at the text's edge: to listen, to change the size of letters. */
export const soleTool =
  /^(?:[►▶🔊\s]*nghe(?: đọc)? bài(?: viết)?(?: này)?|(?:cỡ chữ:?\s*)?a\s?[-–−]\s*(?:a\s*)?a\s?\+)\s*:?$/iu;

/** An invitation to follow the newspaper somewhere else, as one line. */
export const followLine =
  /^(?:mời (?:(?:quý )?(?:bạn đọc|độc giả)|quý vị) )?(?:theo dõi|đọc|xem)\s(?:.{0,60}\s)?(?:trên|tại|qua)\s+(?:google news|google tin tức|facebook|zalo|youtube|tiktok)\s*[!.]?$/iu;
