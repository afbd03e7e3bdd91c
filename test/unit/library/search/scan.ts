// The search as it is promised, written a second time the slow way: it reads all texts, and uses nothing of the index.

export interface ScannedArticle {
  n: number;
  title: string;
  lead: string;
  body: string[];
}
export interface ScanTerm {
  kind: 'word' | 'quoted' | 'joined';
  words: string[];
}

/** A query as somebody types it; what is not open ends with a space or a quote. */
export function typed(terms: readonly ScanTerm[], isOpen: boolean): string {
  const each = terms.map(({ kind, words }) =>
    kind === 'quoted' ? `"${words.join(' ')}"` : words.join(kind === 'joined' ? '/' : ' '),
  );
  const query = each.join(' ');
  return isOpen ? query.replace(/"$/, '') : `${query} `;
}

type Level = 'toned' | 'hasty' | 'plain' | 'beginnings';

/** What is in a group counts together; the next one counts where that finds nothing. */
const groups: readonly Level[][] = [['toned', 'hasty'], ['plain'], ['beginnings']];

export function scan(
  articles: readonly ScannedArticle[],
  order: readonly number[],
  terms: readonly ScanTerm[],
  isOpen: boolean,
): number[] {
  const apart = terms.flatMap((term) =>
    term.kind === 'joined' ? term.words.map((word): ScanTerm => ({ kind: 'word', words: [word] })) : [term],
  );
  const hasDiacritics = terms.some(({ words }) => words.some((word) => plain(word) !== word.toLowerCase()));
  for (const some of [terms, apart])
    for (const group of groups) {
      if (group.includes('toned') && !hasDiacritics) continue;
      const found = new Set(
        group.flatMap((level) => inTiers(articles, order, { terms: some, isOpen, level })),
      );
      if (found.size > 0) return [...found];
    }
  return [];
}

function inTiers(
  articles: readonly ScannedArticle[],
  order: readonly number[],
  { terms, isOpen, level }: { terms: readonly ScanTerm[]; isOpen: boolean; level: Level },
): number[] {
  const tiers: number[][] = [[], [], []];
  for (const n of order) {
    const article = articles.find((one) => one.n === n);
    const tier = article ? tierOf(article, terms, isOpen, level) : null;
    if (tier !== null) tiers[tier]?.push(n);
  }
  return tiers.flat();
}

function tierOf(
  article: ScannedArticle,
  terms: readonly ScanTerm[],
  isOpen: boolean,
  level: Level,
): number | null {
  const texts = [article.title, article.lead, ...article.body].map(wordsIn);
  const matchers = terms.map(({ kind, words }, term) =>
    words.map((word, index) => {
      const mayGoOn = isOpen && term === terms.length - 1 && index === words.length - 1;
      return (candidate: string) => isMatch(candidate, word, mayGoOn, kind === 'quoted', level);
    }),
  );
  const stand = (run: ((word: string) => boolean)[]) =>
    texts.some((words) =>
      words.some((_, at) => run.every((matches, index) => matches(words[at + index] ?? ''))),
    );
  if (!matchers.every(stand)) return null;
  const all = (some: string[]) => matchers.flat().every((matches) => some.some(matches));
  const [title = [], lead = []] = texts;
  return all(title) ? 0 : all([...title, ...lead]) ? 1 : 2;
}

function isMatch(
  candidate: string,
  word: string,
  mayGoOn: boolean,
  isQuoted: boolean,
  level: Level,
): boolean {
  if (candidate === '') return false;
  const isPlain = plain(word) === word.toLowerCase();
  if (mayGoOn) {
    // A single letter, and what has no diacritics, may still get them.
    if ((level === 'toned' || level === 'hasty') && !isPlain && plain(word).length > 1) {
      const [letters, tones] = parted(word);
      const [others, otherTones] = parted(candidate);
      return others.startsWith(letters) && (tones === '' || tones === otherTones);
    }
    return plain(candidate).startsWith(plain(word));
  }
  const isJustThat = level === 'toned' || (level === 'hasty' && (isQuoted || !isPlain));
  if (isJustThat) return parted(candidate).join() === parted(word).join();
  if (level === 'beginnings' && !isQuoted) return plain(candidate).startsWith(plain(word));
  return plain(candidate) === plain(word);
}

const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

function parted(word: string): [letters: string, tones: string] {
  const signs = [...word.toLowerCase().normalize('NFD')];
  const isTone = (sign: string) => '\u0300\u0301\u0303\u0309\u0323'.includes(sign);
  return [
    signs
      .filter((sign) => !isTone(sign))
      .join('')
      .normalize('NFC'),
    signs.filter(isTone).join(''),
  ];
}
