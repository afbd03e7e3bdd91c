import type { Article, Block } from '../../../src/article/article.ts';
import { countWords } from '../../../src/article/count-words.ts';
import type { Entry, Highlight } from '../../../src/library/entry.ts';
import { articleTexts } from '../../../src/library/search/article-texts.ts';
import { anchorOf } from '../../../src/reader/highlights/anchor/anchor-of.ts';
import { readAddress } from '../../../src/site/address.ts';
import type { Kept } from '../../browser/harness/library-in-page.ts';
import { served } from '../../browser/sample.ts';
import { pageFolders } from '../../truth/page-folders.ts';

const day = 86_400_000;

/** Page folders as a reader may have saved them, the latest last. */
const saved: readonly (readonly [folder: string, entry: Partial<Entry>])[] = [
  ['legal-answers-lead-tra-loi', { opened: true, progress: 1, tags: ['hỏi luật'] }],
  ['wide-table', { opened: true, progress: 1, shelf: 'archive' }],
  ['info-box-real-text', { opened: true, progress: 0.4 }],
  ['short-story-repeated-line', { opened: true, progress: 1, starred: true, tags: ['cho mẹ'] }],
  ['video-mp4-poster', {}],
  ['new-address-2024-nbsp-slug', { tags: ['gửi cho Hùng', 'việc làm'] }],
  ['photo-essay-both-captions', { opened: true, starred: true }],
  ['poem-repeated-stanza', { opened: true, progress: 1, tags: ['cho mẹ', 'thơ'] }],
  ['headings-class-and-bold', {}],
  ['long-feature-fifteen-paragraphs', { opened: true, progress: 0.35, starred: true, tags: ['sông Bưởi'] }],
  ['interview-named-speakers', {}],
];

/** The article of {@link saved} in which most is marked. */
export const markedFolder = 'long-feature-fifteen-paragraphs';

const marked: readonly (readonly [
  folder: string,
  quote: string,
  colour: Highlight['colour'],
  note: string,
])[] = [
  [markedFolder, 'những khúc gỗ chìm nằm lặng dưới đáy, phủ một lớp rêu mỏng như nhung', 'yellow', ''],
  [
    markedFolder,
    'Gỗ từ rừng Thạch Lâm, luồng từ Thành Mỹ kết thành bè, có đoàn dài hơn hai trăm mét',
    'green',
    'Hỏi bác Ngợi: bè đi từ Thạch Lâm về đến Vĩnh Lộc mất mấy ngày?',
  ],
  [markedFolder, 'Bà nhớ: “Ông ấy hát dở lắm, nhưng hát to. Cả bến nghe rõ tên tôi”.', 'pink', ''],
  [
    'interview-named-speakers',
    'Dáng thì bảo tàng giữ rồi. Tiếng thì không ai giữ.',
    'blue',
    'Câu này để mở đầu bài nói chuyện ở lớp.',
  ],
];

/** The id of one of them that has a note. */
export const noted = 'marked-1';

/** An article as its page folder tells it, its pictures after the first passage. */
function articleOf(folder: string): Article {
  const { expected } = pageFolders().find(({ name }) => name === folder) ?? {};
  if (!expected || expected.article === false) throw new Error(`test/pages has no article ${folder}`);
  const { title, lead, author, section, published, paras, headings, images, url } = expected;
  const texts = paras.map(
    (text): Block =>
      headings?.includes(text)
        ? { kind: 'heading', level: 2, inlines: [text] }
        : { kind: 'paragraph', inlines: [text] },
  );
  const figures = images.map(
    ({ src, caption }): Block => ({
      kind: 'figure',
      image: { src, alt: '', size: null },
      caption: [caption],
    }),
  );
  return {
    ...{ key: keyOf(folder), url, title, section: section || null, published: published || null },
    lead: lead === '' ? [] : [lead],
    byline: author === '' ? null : { text: author, authors: [{ name: author, role: null }] },
    blocks: [...texts.slice(0, 1), ...figures, ...texts.slice(1)],
    words: countWords([title, lead, ...paras].join(' ')),
  };
}

/** Its key. */
export function keyOf(folder: string): string {
  const { key } = readAddress(new URL(served(folder).url));
  if (key === null) throw new Error(`${folder} has no article's address`);
  return key;
}

/** The articles as the library keeps them: one saved an hour ago, one yesterday, the others before that. */
export const savedArticles = (now: number): Kept[] =>
  saved.map(([folder, entry], at) => {
    const before = saved.length - 1 - at;
    return { article: articleOf(folder), saved: now - before * day - day / 24, entry };
  });

/** What is marked in them. */
export const savedHighlights = (now: number): Highlight[] =>
  marked.map(([folder, quote, colour, note], at) => {
    const article = articleOf(folder);
    const text = articleTexts(article)
      .map((part) => part.text)
      .join('\n');
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${folder} does not say “${quote}”`);
    const moment = now - at * day;
    const anchor = anchorOf(text, { start, end: start + quote.length });
    return { id: `marked-${at}`, key: article.key, colour, note, anchor, made: moment, changed: moment };
  });
