import type { Article, Block, Inline } from '../../src/article/article.ts';
import { breakingAddresses } from './addresses.ts';
import { payloads } from './index.ts';

/** A text that ends every context that it could stand in, and then runs. */
export const breakout = `"'>--></title></style></script></textarea></svg>]]><img src=x onerror=ran(this)>\\"\`\${ran(0)}{{ran(0)}}`;

const text = (children: string): Inline[] => [breakout, { tag: 'strong', children: [children] }];
const addresses = Object.values(breakingAddresses).filter((address) => URL.canParse(address));

const figures: Block[] = addresses.map((address) => ({
  kind: 'figure',
  image: { src: address.replace('evil.test', 'c.baothanhhoa.vn'), alt: breakout, size: null },
  caption: text(address),
}));
const media: Block[] = addresses.flatMap((address): Block[] => [
  {
    kind: 'video',
    sources: [{ src: address, type: `video/mp4${breakout}` }],
    poster: null,
    size: null,
    caption: text(address),
  },
  { kind: 'embed', provider: breakout, url: address, title: breakout, poster: null, caption: text(address) },
]);
const tables: Block[] = [
  {
    kind: 'table',
    caption: text('bảng'),
    rows: [
      [{ header: true, columns: 1, rows: 1, inlines: text('cột') }],
      [{ header: false, columns: 1, rows: 1, inlines: text('ô') }],
    ],
  },
  { kind: 'list', ordered: true, items: [{ inlines: text('mục'), lists: [] }] },
];

/** An article whose every text would run if it were taken for markup, and whose every address would end its attribute. */
export function hostileArticle(id: number): Article {
  return {
    key: `baothanhhoa.vn/${id}`,
    url: `https://baothanhhoa.vn/${encodeURIComponent('"><script>ran(0)</script>')}-${id}.htm?x="><script>ran(0)</script>`,
    title: breakout,
    lead: text('sapô'),
    byline: { text: breakout, authors: [{ name: breakout, role: breakout }] },
    published: breakout,
    section: breakout,
    blocks: [
      ...payloads.map(
        ({ html }): Block => ({ kind: 'paragraph', inlines: [html, { tag: 'code', children: [html] }] }),
      ),
      ...addresses.map(
        (href): Block => ({ kind: 'paragraph', inlines: [{ tag: 'a', href, children: [href] }] }),
      ),
      { kind: 'heading', level: 2, inlines: text('tít') },
      { kind: 'quote', paragraphs: [text('câu')] },
      ...figures,
      ...media,
      ...tables,
    ],
    words: 1,
  };
}
