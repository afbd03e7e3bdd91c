import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { differences } from '../../truth/differences.ts';
import { pageFolders } from '../../truth/page-folders.ts';
import { type Told, toldBy } from '../../truth/told.ts';

// The site changes its marks: every page folder that has any, once more without them.
const pages = pageFolders().flatMap(({ name, source, expected }) =>
  expected.article === false || expected.scrambled || /^(?:stripped|unmarked)-/.test(name)
    ? []
    : [{ name, source, expected }],
);

/** What the article of a page tells after a change to the page. */
function tellChanged(source: Buffer, url: string, change: (document: Document) => void): Told {
  const { document } = new JSDOM(source, { url }).window;
  change(document);
  const extraction = extractArticle(document, new URL(url), locateByWeight);
  if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
  return toldBy(extraction.article);
}

/** Gives every id and class a name that tells nothing. */
function renameMarks(document: Document): void {
  const names = new Map<string, string>();
  const rename = (name: string) => {
    names.set(name, names.get(name) ?? `m${names.size}`);
    return names.get(name) as string;
  };
  for (const element of document.querySelectorAll('[id], [class]')) {
    if (element.id) element.id = rename(element.id);
    if (element.hasAttribute('class')) element.className = [...element.classList].map(rename).join(' ');
  }
}

/** Makes a `div` of every paragraph of the body, with the paragraph's class. */
function divideBody(document: Document): void {
  for (const line of document.querySelectorAll('#dcontent p')) {
    const box = document.createElement('div');
    for (const { name, value } of line.attributes) box.setAttribute(name, value);
    box.append(...line.childNodes);
    line.replaceWith(box);
  }
}

describe('with other names for all ids and classes nothing is lost, and nothing leaks', () => {
  test.each(pages)('$name', ({ source, expected }) => {
    const told = tellChanged(source, expected.url, renameMarks);
    // A caption that no mark tells may stand as a paragraph, an author's line too.
    const lines = [told.title, told.lead, told.author, ...told.paras, ...told.images.map((i) => i.caption)];
    const all = lines.join('\n').replace(/\s+/g, ' ');
    const wanted = [expected.title, expected.lead, expected.author, ...expected.paras];
    const captions = expected.images.map(({ caption }) => caption);
    const lost = [...wanted, ...captions].filter((text) => !all.includes(text.replace(/\s+/g, ' ')));
    expect(lost).toEqual([]);
    expect((expected.noise ?? []).filter((noise) => all.includes(noise))).toEqual([]);
    expect(told.images.map(({ src }) => src)).toEqual(expected.images.map(({ src }) => src));
  });
});

describe('with a div for each paragraph of the body it comes out exactly', () => {
  test.each(pages)('$name', ({ source, expected }) => {
    expect(differences(expected, tellChanged(source, expected.url, divideBody))).toEqual([]);
  });
});
