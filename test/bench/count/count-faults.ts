import type { ExpectedArticle } from '../../truth/page-folders.ts';
import type { Telling } from '../engines/engine.ts';
import { fold, occurrences } from './fold.ts';

/** What is wrong with an engine's article, each entry ready to print. */
export interface Faults {
  leaks: string[];
  duplicates: string[];
  missing: string[];
  /** Pictures that are not the article's. */
  strayPictures: string[];
}

/** A shorter line may stand in any text by chance. Folded characters. */
const shortestLine = 20;
/** The lead's beginning stands for the lead, so that a copy that was cut off is a copy. Folded characters. */
const leadBeginning = 40;
const templateTokens = /\{\s*[a-z][a-z0-9_.]*\s*\}/gi;

/**
 * Counts the same for every engine, whatever shape it gives its article in. In doubt the count is lenient: text is
 * looked for without its white space and anywhere, so its order, its division into paragraphs and its role (heading,
 * caption, lead inside the text) do not matter.
 *
 * - Missing: title, lead, author, each paragraph, caption, picture and player that is expected and not told. The lead
 *   and the author may come from the page's summary or the engine's metadata.
 * - Duplicate: title, lead or paragraph more often in what is shown (title, author and text) than expected.
 * - Leak: each string of the expectation's `noise`, each title of a teaser on the page and each kind of template token
 *   that is shown more often than expected. A string counts once.
 * - Stray picture: one of which no address is expected. Counted apart, since most are of teasers, whose titles leak too.
 *
 * @param teasers the titles under which the page links to other articles.
 */
export function countFaults(truth: ExpectedArticle, telling: Telling | null, teasers: string[]): Faults {
  const { title, lead, author, paragraphs } = telling ?? nothing;
  const shown = fold([title, lead, author, ...paragraphs].join('\n'));
  const known = shown + fold(telling?.summary ?? '');
  const captions = truth.images.map(({ caption }) => caption);
  const expected = fold([truth.title, truth.lead, truth.author, ...truth.paras, ...captions].join('\n'));
  const isTooOften = (part: string) => occurrences(shown, part) > occurrences(expected, part);
  return {
    missing: [
      ...[truth.title, truth.lead, truth.author].filter((part) => !known.includes(fold(part))),
      ...lackingLines([...truth.paras, ...captions], shown),
      ...lackingAddresses(truth, telling ?? nothing),
    ],
    duplicates: [...new Set([truth.title, truth.lead, ...truth.paras])].filter((part) => {
      const folded = fold(part);
      if (part === truth.title) return isTooOften(folded);
      return (
        folded.length >= shortestLine &&
        isTooOften(part === truth.lead ? folded.slice(0, leadBeginning) : folded)
      );
    }),
    leaks: [...new Set([...(truth.noise ?? []), ...teasers, ...(shown.match(templateTokens) ?? [])])].filter(
      (text) => isTooOften(fold(text)),
    ),
    strayPictures: strayPictures(truth, telling ?? nothing),
  };
}

const nothing: Telling = {
  title: '',
  lead: '',
  summary: '',
  author: '',
  paragraphs: [],
  images: [],
  media: [],
};

/** Lines that do not occur as often as expected; a stanza that a poem repeats is expected twice. */
function lackingLines(lines: string[], shown: string): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].flatMap(([line, count]) => {
    const folded = fold(line);
    const lacking = folded === '' ? 0 : count - occurrences(shown, folded);
    return Array.from({ length: Math.max(lacking, 0) }, () => line);
  });
}

function lackingAddresses(truth: ExpectedArticle, telling: Telling): string[] {
  const told = telling.images.flat().map((address) => absolute(address, truth.url));
  const played = telling.media.map((address) => absolute(address, truth.url));
  return [
    ...truth.images.filter(({ src }) => !told.includes(src)).map(({ src }) => src),
    // A player's own address of a video (`/embed/ID`) names the same video as the page to watch it.
    ...(truth.media ?? [])
      .filter(({ src }) => !played.some((address) => address.includes(videoId(src))))
      .map(({ src }) => src),
  ];
}

const strayPictures = (truth: ExpectedArticle, telling: Telling): string[] =>
  telling.images
    .filter(
      (addresses) =>
        !addresses.some((one) => truth.images.some(({ src }) => src === absolute(one, truth.url))),
    )
    .map(([address = '']) => address.slice(0, 200));

const videoId = (src: string): string => /[?&]v=([\w-]+)/.exec(src)?.[1] ?? src;
const absolute = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : '';
