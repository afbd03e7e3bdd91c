import type { Article } from '../../../src/article/article.ts';
import { emptyArticle } from '../reader/article.ts';

/** An article with a block of every kind. */
export const wholeArticle: Article = {
  ...emptyArticle,
  url: 'http://www.baothanhhoa.vn/van-hoa/lang-gom/118342.htm?utm_source=zalo#binh-luan',
  lead: ['Lò gốm cuối cùng vẫn đỏ lửa.'],
  byline: { text: 'Bài và ảnh: Minh Hiếu', authors: [{ name: 'Minh Hiếu', role: 'Bài và ảnh' }] },
  published: '2020-05-07T08:10:00+07:00',
  section: 'Văn hóa',
  blocks: [
    { kind: 'paragraph', inlines: ['Xưởng rộng 40 m', { tag: 'sup', children: ['2'] }, ' bên sông.'] },
    { kind: 'heading', level: 2, inlines: ['Giữ nghề'] },
    {
      kind: 'paragraph',
      inlines: ['Đất ơi, ', { tag: 'br' }, 'lửa ơi', { tag: 'br' }, 'người còn đây.'],
    },
    { kind: 'paragraph', role: 'question', inlines: ['Vì sao ông giữ nghề?'] },
    { kind: 'paragraph', role: 'answer', inlines: ['- Vì nghề giữ tôi.'] },
    { kind: 'quote', paragraphs: [['Một.'], ['Hai.']] },
    {
      kind: 'list',
      ordered: true,
      items: [
        { inlines: ['Nhào đất'], lists: [] },
        {
          inlines: ['Nung'],
          lists: [{ kind: 'list', ordered: false, items: [{ inlines: ['nhóm lò'], lists: [] }] }],
        },
      ],
    },
    {
      kind: 'table',
      caption: ['Sản lượng'],
      rows: [
        [cell('Năm', true), cell('Chiếc', true)],
        [cell('2019'), cell('1.200')],
      ],
    },
    {
      kind: 'figure',
      image: { src: 'http://c.baothanhhoa.vn/img/lo-gom.jpg', alt: '', size: null },
      caption: ['Bên lò nung.'],
    },
    {
      kind: 'video',
      sources: [{ src: 'http://media.dhcn.vn/lo.mp4', type: null }],
      poster: null,
      size: null,
      caption: ['Mở lò.'],
    },
    {
      kind: 'embed',
      provider: 'www.youtube.com',
      url: 'https://www.youtube.com/watch?v=abc123&utm_source=x',
      title: 'Làng gốm',
      poster: null,
      caption: [],
    },
    { kind: 'separator' },
    { kind: 'paragraph', inlines: ['Hết.'] },
  ],
};

export function cell(text: string, header = false, columns = 1, rows = 1) {
  return { header, columns, rows, inlines: text === '' ? [] : [text] };
}
