import type { ArticlePage } from '../count/article-truth.ts';
import type { GeneratedBlock } from './blocks.ts';
import type { Chance } from './chance.ts';
import { headline, sentence } from './sentences.ts';

export interface Plan {
  name: string;
  /** The article's number in its address. */
  id: number;
  title: string;
  lead: string;
  blocks: GeneratedBlock[];
  /** Related articles: in the body after its third block, above it, and below the article. */
  teasers: { inside: number; above: number; below: number };
}

const author = 'Hoàng Lam';
const section = 'Đời sống';
const published = '2025-01-18T08:15:00+07:00';
const templates =
  '<div id="cmt-list"><div class="cmt-item"><b>{name}</b> - <i>{time}</i> <a href="javascript:;">Trả lời</a><p>{body}</p></div></div>' +
  '<div class="comment-box"><span class="cmt-count">0 bình luận</span><p>Ý kiến của bạn sẽ được biên tập trước khi đăng. Vui lòng gõ tiếng Việt có dấu</p><textarea></textarea></div>';
const menu = Array.from(
  { length: 24 },
  (_, index) => `<li><a href="/chuyen-muc-${index}">Chuyên mục ${index}</a></li>`,
);

/** A page of the newspaper with its usual surroundings, and the truth about its article. */
export function generatedPage({ name, id, title, lead, blocks, teasers }: Plan, chance: Chance): ArticlePage {
  const url = `http://baothanhhoa.vn/bai-viet-cho-phep-do-${id}.htm`;
  const titles: string[] = [];
  const boxOf = (heading: string, count: number): string =>
    count === 0
      ? ''
      : teaserBox(
          heading,
          Array.from({ length: count }, () => teaser(chance, titles)),
        );
  const head = `<meta charset="utf-8"><title>${title} | Báo Thanh Hóa</title>
<meta property="og:title" content="${title}"><meta property="og:description" content="(Baothanhhoa.vn) - ${lead}">
<meta property="article:published_time" content="${published}"><meta property="article:section" content="${section}">`;
  const html = `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>
<header><nav><ul>${menu.join('')}</ul></nav></header>
<main><article class="detail"><h1 class="article__title">${title}</h1>
<div class="meta"><span class="time">08:15 18/01/2025</span><span class="cate">${section}</span></div>
<div class="sapo article__sapo"><strong>(Baothanhhoa.vn) - ${lead}</strong></div>
${boxOf('Tin nổi bật', teasers.above)}
<div id="dcontent" class="article__body"><h1 class="pTitle">${title}</h1>
<p class="pHead">${lead}</p>
${withInside(blocks, boxOf('Tin liên quan', teasers.inside))}
<p class="pAuthor">${author}</p></div>
<div class="tags">Từ khóa: <a href="/tag/lang-que/">làng quê</a></div>
${templates}</article>
<aside>${boxOf('Tin mới', Math.ceil(teasers.below / 2))}</aside></main>
${boxOf('Đọc nhiều', Math.floor(teasers.below / 2))}
<div class="share-pop"><p>Chia sẻ thông tin với bạn bè!</p><a href="javascript:;">Tắt [X]</a></div>
</body></html>`;
  const expected = {
    ...{ url, title, lead, author, published, section, media: null },
    paras: blocks.flatMap((block) => block.paras),
    images: blocks.flatMap((block) => block.images),
    noise: [...titles, '{name}', '{body}', 'gõ tiếng Việt có dấu', 'Tắt [X]'],
  };
  return { name, source: Buffer.from(html), expected };
}

const withInside = (blocks: GeneratedBlock[], box: string): string =>
  blocks.map(({ html }, index) => (index === 2 ? `${html}\n${box}` : html)).join('\n');

const teaserBox = (heading: string, items: string[]): string =>
  `<div class="box-content"><h3>${heading}</h3><ul class="content-list">${items.join('\n')}</ul></div>`;

function teaser(chance: Chance, titles: string[]): string {
  const id = 300_000 + titles.length;
  const title = headline(chance, id);
  titles.push(title);
  const href = `/tin-khac-${id}.htm`;
  const picture = `<img class="lazy" src="/blank.gif" data-src="//c.baothanhhoa.vn/img/100/news/2501/t${id}.webp" alt="${title}">`;
  return `<li class="item clearfix"><a class="thumb" href="${href}">${picture}</a><h4 class="title"><a href="${href}">${title}</a></h4><p class="lead">(Baothanhhoa.vn) - ${sentence(chance)}..</p></li>`;
}
