import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { differences } from '../../truth/differences.ts';
import { type ExpectedArticle, pageFolders, type StoredPage, sharedPages } from '../../truth/page-folders.ts';
import { type Told, toldBy } from '../../truth/told.ts';

/** What the site may do to its pages one day; each changes a page in place. */
const changes: Record<string, (document: Document) => void> = {
  'no ids, no classes': strip,
  'other ids and classes': rename,
  'paragraphs in div': (document) => setParagraphsIn(document, 'div'),
  'the body without its id': (document) => {
    for (const body of document.querySelectorAll('#dcontent')) body.removeAttribute('id');
  },
  'no ids, no classes, no repeated title, paragraphs in div': (document) => {
    strip(document);
    dropRepeatedTitle(document);
    setParagraphsIn(document, 'div');
  },
};

/** Pages that can only be told by their classes; nothing of their text may be lost all the same. */
const toldByClassAlone = [
  // A short line below a picture that stands alone looks like its caption.
  'lazy-images',
  // Nothing but the class says that the first line is the lead.
  'no-outer-lead',
];
/** Where nothing tells where the body begins, a widget above its first line may stay; nothing is lost. */
const toldByBounds: Record<string, string[]> = {
  'no ids, no classes, no repeated title, paragraphs in div': ['widget-inside-outer-lead'],
};
/** Where nothing tells where the body begins, a list in the lead is the text's first: all is told, in two places. */
const toldInParts: Record<string, string[]> = {
  'no ids, no classes, no repeated title, paragraphs in div': ['list-in-outer-lead'],
};
const kindsWithClasses = ['paragraphs in div', 'the body without its id'];

/** How long all pages of one kind may take, in milliseconds, beside other work. */
const patience = 240_000;

const pages = [...pageFolders(), ...sharedPages()].filter(isReadable);

describe('every page still gives its article: nothing lost, and hardly anything more', () => {
  test.each(Object.keys(changes))('%s', { timeout: patience }, (kind) => {
    const [lost, inexact]: string[][] = [[], []];
    for (const { name, source, expected } of pages) {
      const told = tell(source, expected.url, changes[kind]);
      const marked = kindsWithClasses.includes(kind);
      if (!told || missing(expected, told).length > 0) lost?.push(name);
      else if (differences(marked ? expected : withoutHeadings(expected), told).length > 0)
        inexact?.push(name);
    }
    expect(lost).toEqual(toldInParts[kind] ?? []);
    expect(inexact).toEqual([
      ...(kindsWithClasses.includes(kind) ? [] : toldByClassAlone),
      ...(toldByBounds[kind] ?? []),
    ]);
  });
});

type ArticlePage = StoredPage & { expected: ExpectedArticle };

/** Whether a page gives an article without its own scripts. */
function isReadable(page: StoredPage): page is ArticlePage {
  return page.expected.article !== false && !/function go\(|split\('x'\)/.test(page.source.toString());
}

/** A heading by its class alone is a paragraph without it. */
const withoutHeadings = ({ headings: _, ...expected }: ExpectedArticle): ExpectedArticle => expected;

function tell(source: Buffer, url: string, change: ((document: Document) => void) | undefined): Told | null {
  const { document } = new JSDOM(source, { url }).window;
  change?.(document);
  const extraction = extractArticle(document, new URL(url), locateByWeight);
  return extraction.ok ? toldBy(extraction.article) : null;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Lines, pictures and players of the article that are nowhere in what was told. */
function missing(expected: ExpectedArticle, told: Told): string[] {
  const captions = ({ images }: Told | ExpectedArticle) => images.map(({ caption }) => caption);
  const text = plain([told.title, told.lead, told.author, ...told.paras, ...captions(told)].join('\n'));
  const addresses = [...told.images, ...(told.media ?? [])].map(({ src }) => src);
  const lines = [expected.title, expected.lead, ...expected.paras, ...captions(expected)];
  return [
    ...lines.flatMap((line) => line.split(' | ')).filter((line) => !text.includes(plain(line))),
    ...[...expected.images, ...(expected.media ?? [])]
      .map(({ src }) => src)
      .filter((src) => !addresses.includes(src)),
  ];
}

function strip(document: Document): void {
  for (const element of document.querySelectorAll('[id], [class]')) {
    element.removeAttribute('id');
    element.removeAttribute('class');
  }
}

/** One new name for each old one, as when styles are built by a tool. */
function rename(document: Document): void {
  const names = new Map<string, string>();
  const other = (name: string): string => {
    const known = names.get(name) ?? `x${((names.size + 7) * 7919).toString(36)}`;
    names.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('[id], [class]')) {
    if (element.id) element.id = other(element.id);
    element.setAttribute('class', [...element.classList].map(other).join(' '));
  }
}

function setParagraphsIn(document: Document, name: string): void {
  for (const paragraph of [...document.querySelectorAll('p')]) {
    const box = document.createElement(name);
    for (const attribute of paragraph.attributes) box.setAttribute(attribute.name, attribute.value);
    box.append(...paragraph.childNodes);
    paragraph.replaceWith(box);
  }
}

function dropRepeatedTitle(document: Document): void {
  const titles = document.querySelectorAll('h1');
  if (titles.length > 1) titles[titles.length - 1]?.remove();
}
