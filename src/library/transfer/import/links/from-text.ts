import type { ForeignLink } from './link.ts';

/** Whether a line names an address, as in a list that somebody has made by hand or with a program that keeps tabs. */
export const hasAddress = (line: string): boolean => address.test(line);

const address = /https?:\/\/[^\s<>"|]+/i;

/** The first address of each line. */
export async function* linksFromText(texts: AsyncIterable<string>): AsyncGenerator<ForeignLink> {
  for await (const line of linesOf(texts)) {
    const [found = ''] = address.exec(line) ?? [];
    const title = line.replace(found, '').replace(/^[\s|–-]+|(?<![\s|–-])[\s|–-]+$/g, '');
    if (line.trim() !== '')
      yield { address: found, title, tags: [], archived: false, starred: false, saved: null };
  }
}

/** Characters of the longest line: what comes after is another one. */
const longestLine = 100_000;

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split(/\r\n?|\n/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) {
      yield rest;
      rest = '';
    }
  }
  yield rest;
}
