/**
 * Words that stand in exported files beside the newspaper's own. As in src/sharing/words.ts they are in the articles'
 * language and not in the catalogues: the file goes on living where the interface that made it no longer matters.
 */
export const words = {
  publication: 'Đọc Sạch',
  savedFrom: 'Bài đã lưu từ Báo Thanh Hóa',
  newspaper: 'Báo Thanh Hóa',
  contents: 'Mục lục',
  cover: 'Bìa',
  elsewhere: 'Mục khác',
  untitled: 'Không có tiêu đề',
  source: 'Nguồn',
  picture: 'Ảnh',
  missingPicture: 'Ảnh chưa lưu được',
  video: 'Video',
  audio: 'Âm thanh',
  highlights: 'Đoạn đã đánh dấu',
  articles: (count: number): string => `${count.toLocaleString('vi')} bài`,
} as const;
