import type { ForeignLink } from './link.ts';

/** Whether a line names an address, as in a list that somebody has made by hand or with a program that keeps tabs. */
export const hasAddress = (line: string): boolean => /https?:\/\/[^\s<>"|]/i.test(line);

/** Up to white space or what sets addresses off: quotes, the middle of a Markdown link, a comma before the next one. */
const addresses = /https?:\/\/(?:(?!\]\(|[,;]https?:)[^\s<>"“”|])+/gi;
/** What the sentence around an address leaves at its end. */
const punctuation = /(?<![.,;:!?…)\]}'’»*_`])[.,;:!?…)\]}'’»*_`]+$/;
/** What a title is set off by from its address. */
const around = /^[\s|–()[\]“”<>*-]+|(?<![\s|–()[\]“”<>*-])[\s|–()[\]“”<>*-]+$/g;

/** All addresses of each line; what else stands in the line of one alone is its title. */
export async function* linksFromText(texts: AsyncIterable<string>): AsyncGenerator<ForeignLink> {
  for await (const line of linesOf(texts)) {
    if (line.trim() === '') continue;
    const found = line.match(addresses) ?? [''];
    const title = found.length > 1 ? '' : line.replace(found[0] ?? '', '').replace(around, '');
    for (const address of found)
      yield {
        address: address.replace(punctuation, ''),
        title,
        tags: [],
        archived: false,
        starred: false,
        saved: null,
      };
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
