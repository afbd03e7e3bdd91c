import type { Article, Block } from '../../../src/article/article.ts';
import { countWords } from '../../../src/article/count-words.ts';
import { type Chance, chanceFrom } from '../generate/chance.ts';
import { headline, sentence } from '../generate/sentences.ts';
import { someSyllable } from './syllables.ts';

/** Characters of text that an article has, at least. */
const length = 5000;
const sections = ['Thời sự', 'Kinh tế', 'Xã hội', 'Đời sống', 'Văn hóa', 'Thể thao', 'Pháp luật', 'Du lịch'];
const authors = ['Minh Hiếu', 'Hoàng Lam', 'Thùy Dương', 'Lê Hòa', 'Đỗ Đức', 'Ngọc Huấn'];
const places = ['Thanh Hóa', 'Sầm Sơn', 'Nghi Sơn', 'Bỉm Sơn', 'Quan Hóa', 'Như Xuân', 'Hà Nội', 'Nghệ An'];

/** The nth generated article, always the same: invented sentences between syllables as frequent as in a language. */
export function generatedArticle(n: number, hasPicture = false): Article {
  const chance = chanceFrom(n * 2_654_435_761);
  // The first numbers of seeds that lie close together do so as well.
  for (let turn = 0; turn < 8; turn++) chance.below(1);
  const title = `${capital(syllablesOf(chance, 5))} ở ${chance.pick(places)}: ${headline(chance, n)}`;
  const lead = `${sentence(chance)} ${salad(chance)}`;
  const paragraphs: string[] = [];
  for (let sum = lead.length; sum < length; sum += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(`${salad(chance)} ${sentence(chance)} ${salad(chance)} ${salad(chance)}`);
  const picture: Block = {
    kind: 'figure',
    image: { src: pictureAddress(n), alt: '', size: { width: 800, height: 533 } },
    caption: [sentence(chance)],
  };
  const author = chance.pick(authors);
  return {
    key: `baothanhhoa.vn/${n}`,
    url: `http://baothanhhoa.vn/bai-viet-de-luu-${n}.htm`,
    title,
    lead: [lead],
    byline: { text: author, authors: [{ name: author, role: null }] },
    published: new Date(Date.UTC(2015, 0, 1) + chance.below(4000) * 86_400_000).toISOString(),
    section: chance.pick(sections),
    blocks: [
      ...(hasPicture ? [picture] : []),
      ...paragraphs.map((text): Block => ({ kind: 'paragraph', inlines: [text] })),
    ],
    words: countWords([title, lead, ...paragraphs].join(' ')),
  };
}

const pictureAddress = (n: number) => `http://c.baothanhhoa.vn/img/desktop/news/2501/b${n}.webp`;

/** A sentence that means nothing, with a place, a date or a number in it. */
function salad(chance: Chance): string {
  const special = chance.pick([
    chance.pick(places),
    `ngày ${1 + chance.below(28)}/${1 + chance.below(12)}`,
    String(chance.below(5000)),
  ]);
  return `${capital(syllablesOf(chance, 9))} ${special} ${syllablesOf(chance, 9)}.`;
}

const syllablesOf = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => someSyllable(chance)).join(' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
