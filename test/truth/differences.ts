import type { Expected } from './page-folders.ts';
import type { Told } from './told.ts';

/** A difference between what a page should tell and what was told, ready to print. */
export interface Difference {
  what: 'missing' | 'extra' | 'duplicate' | 'leak' | 'order' | 'wrong';
  text: string;
}

/** White space and Unicode form are no differences; a line break in a stanza counts as a space. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Everything in which an article differs from its expectation; empty when it came out exactly. */
export function differences(expected: Expected & { article?: true }, told: Told): Difference[] {
  const found: Difference[] = [];
  for (const field of ['title', 'lead', 'published', 'section'] as const) {
    if (plain(expected[field]) !== plain(told[field])) found.push(wrong(field, expected[field], told[field]));
  }
  if (!namesAuthor(plain(told.author), plain(expected.author))) {
    found.push(wrong('author', expected.author, told.author));
  }
  found.push(...listDifferences('paragraph', expected.paras.map(plain), told.paras.map(plain)));
  if (expected.headings)
    found.push(...listDifferences('heading', expected.headings.map(plain), told.headings.map(plain)));
  const pictures = (told: Told | (Expected & { article?: true })) =>
    told.images.map(({ src, caption }) => plain(`${src} ${caption}`));
  found.push(...listDifferences('picture', pictures(expected), pictures(told)));
  const media = (list: Told['media']) => (list ?? []).map(({ type, src }) => `${type} ${src}`);
  found.push(...listDifferences('media', media(expected.media), media(told.media)));
  const all = plain(
    [told.title, told.lead, told.author, ...told.paras, ...told.images.map((i) => i.caption)].join('\n'),
  );
  for (const noise of expected.noise ?? []) {
    if (all.includes(plain(noise))) found.push({ what: 'leak', text: noise });
  }
  return found;
}

/** The line is told as printed; of one person's, the expectation has the name alone, without what it did. */
const namesAuthor = (line: string, author: string): boolean =>
  line === author || line.replace(/^[^:]{1,40}: | \([^()]*\)$/g, '') === author;

const wrong = (field: string, expected: string, told: string): Difference => ({
  what: 'wrong',
  text: `${field}: ${JSON.stringify(told)} instead of ${JSON.stringify(expected)}`,
});

function listDifferences(name: string, expected: string[], told: string[]): Difference[] {
  const found: Difference[] = [];
  const left = [...expected];
  for (const text of told) {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    else found.push({ what: expected.includes(text) ? 'duplicate' : 'extra', text: `${name} ${text}` });
  }
  for (const text of left) found.push({ what: 'missing', text: `${name} ${text}` });
  if (found.length === 0 && expected.some((text, index) => text !== told[index])) {
    found.push({ what: 'order', text: `${name}s stand in another order` });
  }
  return found;
}
