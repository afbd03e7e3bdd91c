import type { Article, Block, Inline } from '../../../../src/article/article.ts';
import { markTags } from '../../../../src/article/article.ts';
import { legible } from '../../../../src/article/legible.ts';
import { parseItem } from '../../../../src/library/transfer/import/parse-item.ts';
import { articleOf, figure, now, pictureAddress } from './samples.ts';

/** A generator of numbers from 0 to below 1 that gives the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = [
  'sông Mã',
  'ẫ ở ự ỹ',
  '“ngoặc”',
  '\\n \\u0000',
  '\u2028',
  '😀',
  '\ud83d',
  '</script>',
  '&amp;',
  '\t',
  '{"a":[',
  '__proto__',
  '',
];

/** An import takes a section of which nothing is seen for none. */
const seen = words.filter((word) => legible(word) !== '');

/** An article of any shape that is one. */
export function randomArticle(id: number, random: () => number): Article {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const many = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const inline = (depth: number): Inline => {
    const kind = random();
    if (kind < 0.6 || depth > 3) return pick(words);
    if (kind < 0.7) return { tag: 'br' };
    const children = many(3, () => inline(depth + 1));
    return kind < 0.9
      ? { tag: pick(markTags), children }
      : { tag: 'a', href: 'https://a.test/?q=ồ', children };
  };
  const inlines = () => many(4, () => inline(0));
  let pictures = 0;
  const list = (depth: number): Extract<Block, { kind: 'list' }> => ({
    kind: 'list',
    ordered: random() < 0.5,
    ...(random() < 0.3 && { marker: 'a' as const }),
    items: many(3, () => ({
      ...(random() < 0.3 && { value: Math.floor(random() * 9) - 2 }),
      inlines: inlines(),
      lists: depth > 2 ? [] : many(1, () => list(depth + 1)),
    })),
  });
  const block = (): Block =>
    pick<() => Block>([
      () => ({ kind: 'paragraph', ...(random() < 0.3 && { role: 'note' as const }), inlines: inlines() }),
      () => ({ kind: 'heading', level: pick([2, 3] as const), inlines: inlines() }),
      () => ({ kind: 'quote', paragraphs: many(3, inlines) }),
      () => list(0),
      () => ({
        kind: 'table',
        caption: inlines(),
        rows: many(3, () =>
          many(3, () => ({
            header: random() < 0.3,
            columns: 1 + Math.floor(random() * 3),
            rows: 1,
            inlines: inlines(),
          })),
        ),
      }),
      () => figure(pictureAddress(id, pictures++)),
      () => ({
        kind: 'video',
        sources: [{ src: 'https://media.dhcn.vn/a.mp4', type: null }],
        poster: random() < 0.5 ? null : pictureAddress(id, pictures++),
        size: { width: 640, height: 360.5 },
        caption: inlines(),
      }),
      () => ({
        kind: 'embed',
        provider: 'www.youtube.com',
        url: 'https://www.youtube.com/x',
        title: pick(words),
        poster: null,
        caption: [],
      }),
      () => ({ kind: 'separator' }),
    ])();
  return articleOf(id, {
    title: pick(words),
    lead: inlines(),
    byline:
      random() < 0.5
        ? null
        : {
            text: pick(words),
            authors: many(2, () => ({ name: pick(words), role: random() < 0.5 ? null : pick(words) })),
          },
    published: random() < 0.5 ? null : '2020-05-07T08:10:00+07:00',
    section: random() < 0.3 ? null : pick(seen),
    blocks: many(8, block),
    words: Math.floor(random() * 1000),
  });
}

/** One whose texts are as the extraction gives them, and as an import makes them (clean-texts.test.ts). */
export function tidyArticle(id: number, random: () => number): Article {
  const incoming = parseItem({ article: randomArticle(id, random) }, now);
  if (!incoming) throw new Error('An import refuses it.');
  return incoming.article;
}
