import { legible } from '../../../../article/legible.ts';
import { bySection } from '../by-section.ts';
import { escapeText } from '../markup/escape.ts';
import { words } from '../words.ts';
import { xhtml } from './xhtml.ts';

/** An article of the book. */
export interface BookArticle {
  href: string;
  title: string;
  section: string | null;
}

/** The navigation document (EPUB 3.3, "EPUB navigation document"): sections, and the articles of each. */
export function contentsDocument(articles: readonly BookArticle[]): string {
  const sections = bySection(articles).map(({ name, articles: found }) => {
    const items = found.map(({ href, title }) => link(href, legible(title) || words.untitled)).join('\n');
    return `<li><span>${escapeText(name ?? words.elsewhere)}</span>\n<ol>\n${items}\n</ol>\n</li>`;
  });
  // A list must have something in it, also where nothing could be read.
  const list = sections.length > 0 ? sections.join('\n') : link('cover.xhtml', words.cover);
  return xhtml(
    words.contents,
    `<nav epub:type="toc" id="toc">
<h1>${words.contents}</h1>
<ol>
${list}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${words.cover}</a></li>
<li><a epub:type="toc" href="contents.xhtml#toc">${words.contents}</a></li>
</ol>
</nav>`,
  );
}

const link = (href: string, text: string): string => `<li><a href="${href}">${escapeText(text)}</a></li>`;
