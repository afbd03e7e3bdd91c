import fc from 'fast-check';
import { headline, paragraph } from './texts.ts';

/** What the system puts beside and between the lines of an article, and strings of it that no reader may see. */
export interface Noise {
  html: string;
  /** What must occur nowhere in the article. */
  unseen: string[];
  /** Nothing but its class tells it from the article's own lines: it stands on no page without marks. */
  byClass?: true;
}

const noise = (html: string, ...unseen: string[]): Noise => ({ html, unseen });

const otherArticle = fc
  .record({ title: headline, id: fc.integer({ min: 100_000, max: 117_000 }), summary: paragraph })
  .map(({ title, id, summary }) => ({
    title: `Tin khác: ${title}`,
    href: `/tin-khac-${id}.htm`,
    picture: `<img class="lazy" src="/blank.gif" data-src="//c.baothanhhoa.vn/img/100/news/2501/t${id}.webp" alt="">`,
    summary: `(Baothanhhoa.vn) - ${summary.slice(0, 90)}...`,
  }));
type OtherArticle = typeof otherArticle extends fc.Arbitrary<infer Value> ? Value : never;

const item = ({ title, href, picture, summary }: OtherArticle): string =>
  `<li class="item clearfix"><a class="thumb" href="${href}">${picture}</a><h4 class="title"><a href="${href}">${title}</a></h4><p class="lead">${summary}</p></li>`;

const teaserShapes: ((some: OtherArticle[]) => string)[] = [
  (some) =>
    `<div class="box-content"><h3>Tin liên quan</h3><ul class="content-list">${some.map(item).join('\n')}</ul></div>`,
  (some) => `<ul class="content-list">${some.map(item).join('')}</ul>`,
  (some) =>
    `<div class="box-content"><h3>Đọc thêm</h3><ul>${some.map(({ title, href }) => `<li><a href="${href}">${title}</a></li>`).join('')}</ul></div>`,
];

/** Related articles in a box. */
export const teasers: fc.Arbitrary<Noise> = fc
  .record({
    some: fc.array(otherArticle, { minLength: 1, maxLength: 4 }),
    shape: fc.constantFrom(...teaserShapes),
  })
  .map(({ some, shape }) => noise(shape(some), ...some.map(({ title }) => title)));

/** Related articles in lines of their own. */
const relatedLines: fc.Arbitrary<Noise> = fc
  .array(otherArticle, { minLength: 1, maxLength: 3 })
  .map((some) =>
    noise(
      some.map(({ title, href }) => `<p>&gt;&gt; <a href="${href}">${title}</a></p>`).join('\n'),
      ...some.map(({ title }) => title),
    ),
  );

const templates = fc.constantFrom(
  noise(
    '<div id="cmt-list"><div class="cmt-item"><b>{name}</b> - <i>{time}</i> <a href="javascript:;">Trả lời</a><p>{body}</p></div></div>',
    '{time}',
    '{body}',
  ),
  noise('<p>{name} - {time}</p><p>Trả lời</p><p>{body}</p>', '{time}', '{body}'),
  noise('<div>{title} {publish} {head}</div>', '{publish}', '{head}'),
);

const forms = fc.constantFrom(
  noise(
    '<div class="comment-box"><span class="cmt-count">0 bình luận</span><p>Ý kiến của bạn sẽ được biên tập trước khi đăng. Vui lòng gõ tiếng Việt có dấu</p><textarea></textarea></div>',
    '0 bình luận',
    'gõ tiếng Việt có dấu',
  ),
  noise(
    '<form><input placeholder="Họ tên"><input placeholder="Email"><textarea></textarea><span>Xin vui lòng gõ tiếng Việt có dấu</span><button>Gửi</button></form>',
    'gõ tiếng Việt có dấu',
  ),
);

const advertisements = fc.constantFrom(
  noise(
    '<div class="ads"><a href="http://ban-hang.example/"><img src="//quang-cao.example/b.gif"></a></div>',
  ),
  noise('<p><a href="http://ban-hang.example/"><img src="//c.baothanhhoa.vn/media/b.jpg"></a></p>'),
  noise('<iframe src="//quang-cao.example/khung.html"></iframe>'),
  noise('<ins class="adsbygoogle" style="display:block"></ins>'),
  {
    html: '<div class="ads-inline"><a href="http://ban-hang.example/">Mua ngay hôm nay</a></div>',
    unseen: ['Mua ngay hôm nay'],
    byClass: true,
  },
);

const neverShown = fc.constantFrom(
  noise('<script>var dem = "một đoạn mã";</script>', 'một đoạn mã'),
  noise('<style>.pBody { color: red }</style>', 'color: red'),
  noise('<template><p>Khuôn chưa điền</p></template>', 'Khuôn chưa điền'),
  noise('<div style="display:none">Hộp đang ẩn</div>', 'Hộp đang ẩn'),
  noise('<!-- lời ghi của tòa soạn -->', 'lời ghi của tòa soạn'),
);

const widgets = fc.constantFrom(
  noise(
    '<div class="share-pop"><p>Chia sẻ thông tin với bạn bè!</p><a href="javascript:;">Tắt [X]</a></div>',
    'Tắt [X]',
  ),
  noise('<div class="tags">Từ khóa: <a href="/tag/lang-que/">làng quê xưa</a></div>', 'làng quê xưa'),
  noise(
    '<div class="tools"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="javascript:;">In bài</a> <a href="javascript:;">A+</a></div>',
    'Facebook',
  ),
);

/** What interrupts the text. */
export const interruptions: fc.Arbitrary<Noise> = fc.oneof(
  { weight: 3, arbitrary: teasers },
  { weight: 1, arbitrary: relatedLines },
  { weight: 2, arbitrary: advertisements },
  { weight: 2, arbitrary: neverShown },
  { weight: 1, arbitrary: widgets },
);

/** What stands at the end of the body, or below it. */
export const endings: fc.Arbitrary<Noise> = fc.oneof(teasers, templates, forms, widgets, advertisements);
