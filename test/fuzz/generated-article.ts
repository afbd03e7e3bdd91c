import fc from 'fast-check';
import type { ExpectedArticle } from '../truth/page-folders.ts';
import { type Piece, pieces } from './blocks.ts';
import { endings, interruptions, type Noise, teasers } from './noise.ts';
import { headline, paragraph, type Spelling, spell, spelling } from './texts.ts';

/** What a page says of where its article is: the site's id, the class alone, or (every mark stripped) nothing. */
export type Marks = 'id' | 'class' | 'none';

/** A page of the newspaper, and the truth about it. */
export interface GeneratedArticle {
  source: string;
  marks: Marks;
  expected: ExpectedArticle;
}

export const address = 'http://baothanhhoa.vn/nhung-mua-bai-boi-118342.htm';
const author = 'Hoàng Lam';
const section = 'Đời sống';
const published = '2025-01-18T08:15:00+07:00';

interface Plan {
  title: string;
  lead: string;
  pieces: Piece[];
  between: { at: number; noise: Noise }[];
  inside: Noise[];
  below: Noise[];
  beside: Noise;
  marks: Marks;
  spelling: Spelling;
  isLeadCut: boolean;
}

const plan = headline.chain((title) =>
  fc.record({
    title: fc.constant(title),
    // No paragraph begins so: one that is the lead again would be taken for its copy.
    lead: paragraph.map((text) => `Chuyện kể rằng ${text}`),
    pieces: pieces(title),
    between: fc.array(fc.record({ at: fc.nat({ max: 9 }), noise: interruptions }), { maxLength: 4 }),
    inside: fc.array(endings, { maxLength: 2 }),
    below: fc.array(endings, { maxLength: 3 }),
    beside: teasers,
    marks: fc.constantFrom<Marks[]>('id', 'id', 'class', 'none'),
    spelling,
    isLeadCut: fc.boolean(),
  }),
);

/** Articles as the newspaper's system would write them, of which every line and every piece of noise is known. */
export const generatedArticle: fc.Arbitrary<GeneratedArticle> = plan.map(toldApart).map((plan) => ({
  source: sourceOf(plan),
  marks: plan.marks,
  expected: {
    ...{ url: address, title: plan.title, lead: plan.lead, author, published, section, media: null },
    paras: plan.pieces.flatMap(({ paras }) => paras),
    images: plan.pieces.flatMap(({ images }) => images),
    noise: unseen(plan),
  },
}));

/** Without what only its class tells from the article, where no class is left. */
function toldApart(plan: Plan): Plan {
  if (plan.marks !== 'none') return plan;
  const isTold = (noise: Noise) => !noise.byClass;
  return {
    ...plan,
    between: plan.between.filter(({ noise }) => isTold(noise)),
    inside: plan.inside.filter(isTold),
    below: plan.below.filter(isTold),
  };
}

function unseen({ between, inside, below, beside, pieces, lead }: Plan): string[] {
  const all = [...between.map(({ noise }) => noise), ...inside, ...below, beside];
  const text = [lead, ...pieces.flatMap(({ paras }) => paras)].join('\n');
  // What the article says itself may be seen.
  return all.flatMap(({ unseen }) => unseen).filter((noise) => !text.includes(noise));
}

function bodyOf({ pieces, between, inside, title, lead, spelling, isLeadCut }: Plan): string {
  const html = pieces.map((piece, index) => {
    const before = between.filter(({ at }) => at === index && !isBesideCaption(pieces, index));
    return [...before.map(({ noise }) => noise.html), piece.html].join('\n');
  });
  const inner = isLeadCut ? `${lead.slice(0, 60)}...` : lead;
  return [
    `<h1 class="pTitle">${spell(title, spelling)}</h1>`,
    `<p class="pHead">${spell(inner, spelling)}</p>`,
    ...html,
    `<p class="pAuthor">${author}</p>`,
    ...inside.map((noise) => noise.html),
  ].join('\n');
}

/** A heading is not parted from its text. */
const isBesideCaption = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index - 1]?.html.startsWith('<h') === true;

function sourceOf(plan: Plan): string {
  const { title, lead, below, beside, marks, spelling } = plan;
  const head = `<meta charset="utf-8"><title>${title} | Báo Thanh Hóa</title>
<meta property="og:title" content="${title}"><meta property="og:description" content="(Baothanhhoa.vn) - ${lead}">
<meta property="article:published_time" content="${published}"><meta property="article:section" content="${section}">`;
  const open =
    marks === 'class' ? '<div class="article__body">' : '<div id="dcontent" class="article__body">';
  const html = `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>
<header><nav><a href="/thoi-su">Thời sự</a> <a href="/van-hoa">Văn hóa</a></nav></header>
<main><article class="detail"><h1 class="article__title">${spell(title, spelling)}</h1>
<div class="meta"><span class="time">08:15 18/01/2025</span><span class="cate">${section}</span></div>
<div class="sapo article__sapo"><strong>(Baothanhhoa.vn) - ${spell(lead, spelling)}</strong></div>
${open}${bodyOf(plan)}</div>
${below.map((noise) => noise.html).join('\n')}
</article><aside>${beside.html}</aside></main>
<footer>Cơ quan chủ quản: Tỉnh ủy Thanh Hóa</footer></body></html>`;
  return marks === 'none' ? html.replace(/ (?:class|id)="[^"]*"/g, '') : html;
}
