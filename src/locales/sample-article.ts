import type { Article } from '../article/article.ts';

/**
 * A short article of our own, in the newspaper's language whatever the interface speaks: what type and theme are shown
 * on, with letters that carry two marks.
 */
export function sampleArticle(picture: string): Article {
  return {
    key: 'doc-sach/1',
    url: 'https://baothanhhoa.vn/',
    title: 'Phiên chợ sớm bên dòng sông',
    lead: ['Trời chưa sáng hẳn, những chuyến đò đầu tiên đã cập bến, chở theo rau xanh và tiếng cười.'],
    byline: { text: 'Bài và ảnh: Đọc Sạch', authors: [{ name: 'Đọc Sạch', role: 'Bài và ảnh' }] },
    published: null,
    section: 'Bài mẫu',
    blocks: [
      {
        kind: 'paragraph',
        inlines: [
          'Người bán trải tấm bạt cũ, xếp từng bó rau còn đẫm sương. Chừng nửa giờ sau, cả bãi đất trống ven sông đã thành một góc chợ rộn ràng, đủ thứ quả ngọt đầu mùa.',
        ],
      },
      {
        kind: 'figure',
        image: { src: picture, alt: '', size: { width: 640, height: 320 } },
        caption: ['Bến sông lúc mặt trời vừa lên.'],
      },
      {
        kind: 'paragraph',
        inlines: [
          'Những buổi chợ như thế chỉ kéo dài đến khi nắng lên khỏi ngọn tre. Ai cũng vội, nhưng chẳng ai quên hỏi thăm nhau một câu trước lúc ra về.',
        ],
      },
    ],
    words: 108,
  };
}
