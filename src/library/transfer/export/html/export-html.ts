import { legible } from '../../../../article/legible.ts';
import { numericDate, vietnamDate } from '../../../../sharing/vietnam-date.ts';
import { pictureType } from '../../../pictures/picture-type.ts';
import { toBase64 } from '../../base64.ts';
import { bySection, type Section } from '../by-section.ts';
import { articleToMarkup } from '../markup/article.ts';
import { escapeText } from '../markup/escape.ts';
import { orDamaged } from '../or-damaged.ts';
import type { WholeArticle } from '../read-article.ts';
import type { Heading, Source, Written } from '../source.ts';
import { textSink } from '../text-sink.ts';
import { words } from '../words.ts';
import { pageStyle } from './style.ts';

/** Whoever opens the file loads nothing and runs nothing, whatever a text might hold. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes one page with all of the articles: contents, texts, pictures. */
export async function exportHtml(
  source: Source,
  stream: WritableStream<Uint8Array>,
  { now }: { now: number },
): Promise<Written> {
  const sink = textSink(stream);
  const headings = await source.headings();
  const sections = bySection(headings);
  const date = vietnamDate(new Date(now).toISOString());
  const title = `${words.savedFrom}${date ? `, ${numericDate(date)}` : ''}`;
  await sink.write(`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${title}</h1>
${contents(sections)}
<main>
`);
  const done: Written = { written: 0, damaged: source.listed.length - headings.length };
  for await (const article of source.articles(sections.flatMap(({ articles }) => articles))) {
    const markup =
      article.kind === 'whole' ? orDamaged(() => articleToMarkup(article, dataAddresses(article))) : null;
    if (article.kind === 'damaged' || markup === null) {
      done.damaged++;
      continue;
    }
    await sink.write(`<article id="${idOf(article.entry.key)}">\n${markup}\n</article>\n`);
    done.written++;
  }
  await sink.write('</main>\n</body>\n</html>\n');
  await sink.close();
  return done;
}

function contents(sections: readonly Section<Heading>[]): string {
  const parts = sections.map(({ name, articles }) => {
    const items = articles.map(
      ({ key, title }) =>
        `<li><a href="#${idOf(key ?? '')}">${escapeText(legible(title) || words.untitled)}</a></li>`,
    );
    return `<h3>${escapeText(name ?? words.elsewhere)}</h3>\n<ol>\n${items.join('\n')}\n</ol>`;
  });
  return `<nav>\n<h2>${words.contents}</h2>\n${parts.join('\n')}\n</nav>`;
}

const idOf = (key: string): string => escapeText(key.replace(/[^\w.-]/g, '-'));

/** A picture that is shown twice is written twice: a page without script has no other way. */
function dataAddresses({ pictures }: WholeArticle): (src: string) => string | null {
  const bySrc = new Map(pictures.map((picture) => [picture.src, picture]));
  return (src) => {
    const picture = bySrc.get(src);
    const type = picture && pictureType(picture.bytes);
    return picture && type ? `data:${type};base64,${toBase64(picture.bytes)}` : null;
  };
}
