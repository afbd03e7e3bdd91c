/**
 * Words that stand in the copies of an article beside the newspaper's own. They are in the article's language and not
 * in the catalogues: a copy goes into the reader's notes, where the interface that made it no longer matters.
 */
export const words = {
  newspaper: 'Báo Thanh Hóa',
  picture: 'Ảnh',
  video: 'Video',
  audio: 'Âm thanh',
  source: 'Nguồn',
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
} as const;
