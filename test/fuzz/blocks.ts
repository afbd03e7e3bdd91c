import fc from 'fast-check';
import { headline, paragraph, type Spelling, spell, spelling, verse, words } from './texts.ts';

/** A piece of a generated article, and what a reader should get of it. */
export interface Piece {
  html: string;
  paras: string[];
  images: { src: string; caption: string }[];
}

const piece = (html: string, paras: string[], images: Piece['images'] = []): Piece => ({
  html,
  paras,
  images,
});

const inline = fc.constantFrom<((html: string) => string)[]>(
  (html) => html,
  (html) => `<span style="font-family: Arial">${html}</span>`,
  (html) => `<font color="#333">${html}</font>`,
  (html) => html.replace(/^(\S+ \S+)/, '<b>$1</b>'),
  (html) => html.replace(/^(\S+)/, '<i>$1</i>'),
  (html) => html.replace(/(\S+ \S+)$/, '<a href="/thoi-su">$1</a>'),
  (html) => `${html}<!-- hết đoạn -->`,
  (html) => html.replace(/^(\S+ \S+)/, '<a href="/chuyen-cu-o-lang-104532.htm">$1</a>'),
  (html) => `<o:p>${html}</o:p>`,
);

const text = fc
  .record({
    content: paragraph,
    spelling,
    inline,
    name: fc.constantFrom('pBody', 'pBody pJustify', 'pCenter'),
  })
  .map(({ content, spelling, inline, name }) =>
    piece(`<p class="${name}">${inline(spell(content, spelling))}</p>`, [content]),
  );

const heading = fc
  .record({
    content: headline,
    spelling,
    shape: fc.constantFrom<((html: string) => string)[]>(
      (html) => `<p class="pInterTitle">${html}</p>`,
      (html) => `<p class="pSubTitle">${html}</p>`,
      (html) => `<h2>${html}</h2>`,
      (html) => `<h3><b>${html}</b></h3>`,
      (html) => `<p class="pBody"><strong>${html}</strong></p>`,
    ),
  })
  .map(({ content, spelling, shape }) => piece(shape(spell(content, spelling)), [content]));

const stanza = fc
  .record({ lines: fc.array(verse, { minLength: 2, maxLength: 6 }), spelling })
  .map(({ lines, spelling }) =>
    piece(`<p class="pBody">${lines.map((line) => spell(line, spelling)).join('<br>\n')}</p>`, [
      lines.join('\n'),
    ]),
  );

const exchange = fc
  .record({ asked: headline, answered: paragraph, spelling })
  .map(({ asked, answered, spelling }) =>
    piece(
      `<p class="pQuestion">${spell(`Hỏi: ${asked}?`, spelling)}</p><p class="pAnswer">${spell(answered, spelling)}</p>`,
      [`Hỏi: ${asked}?`, answered],
    ),
  );

const list = fc
  .record({
    items: fc.array(words, { minLength: 1, maxLength: 5 }),
    inner: fc.array(words, { maxLength: 3 }),
    spelling,
    tag: fc.constantFrom('ul', 'ol'),
  })
  .map(({ items, inner, spelling, tag }) => {
    const write = (texts: string[]) => texts.map((one) => `<li>${spell(one, spelling)}</li>`).join('');
    const within = inner.length > 0 ? `<ul>${write(inner)}</ul>` : '';
    const html = `<${tag}>${write(items.slice(0, -1))}<li>${spell(items.at(-1) ?? '', spelling)}${within}</li></${tag}>`;
    return piece(html, [...items, ...inner]);
  });

const table = fc
  .record({
    columns: fc.integer({ min: 2, max: 4 }),
    cells: fc.array(words, { minLength: 4, maxLength: 16 }),
    spelling,
    isHeaded: fc.boolean(),
  })
  .map(({ columns, cells, spelling, isHeaded }) => {
    const rows = Array.from({ length: Math.floor(cells.length / columns) }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    );
    const write = (row: string[], at: number) =>
      `<tr>${row.map((one) => (isHeaded && at === 0 ? `<th>${spell(one, spelling)}</th>` : `<td>${spell(one, spelling)}</td>`)).join('')}</tr>`;
    return piece(
      `<table><tbody>${rows.map(write).join('')}</tbody></table>`,
      rows.map((row) => row.join(' | ')),
    );
  });

const quote = fc
  .record({ paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }), spelling })
  .map(({ paragraphs, spelling }) =>
    piece(
      `<blockquote>${paragraphs.map((one) => `<p>${spell(one, spelling)}</p>`).join('')}</blockquote>`,
      paragraphs,
    ),
  );

const image = (number: number, title: string) =>
  `<img class="dthumb" src="//c.baothanhhoa.vn/img/desktop/news/2501/f${number}.webp" alt="${title}" style="width: 800px; height: 533px;">`;

const figureShapes: ((image: string, caption: string) => string)[] = [
  (image, caption) => `<p class="pCenter"><i>${image}</i></p><p class="pCaption">${caption}</p>`,
  (image, caption) => `<p class="pCaption">${image}${caption}</p>`,
  (image, caption) => `<figure>${image}<figcaption>${caption}</figcaption></figure>`,
];

const figure = (title: string) =>
  fc
    .record({
      number: fc.integer({ min: 1, max: 99_999 }),
      caption: words,
      spelling,
      shape: fc.constantFrom(...figureShapes),
    })
    .map(({ number, caption, spelling, shape }) => {
      const printed = `Ảnh chụp ${caption} trên bãi bồi.`;
      const html = shape(image(number, title), spell(printed, spelling));
      return piece(
        html,
        [],
        [{ src: `http://c.baothanhhoa.vn/img/desktop/news/2501/f${number}.webp`, caption: printed }],
      );
    });

/** A text block of the article, whatever kind. A heading has text below it. */
export const pieces = (title: string): fc.Arbitrary<Piece[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: text.map((one) => [one]) },
        { weight: 1, arbitrary: fc.tuple(heading, text) },
        { weight: 1, arbitrary: stanza.map((one) => [one]) },
        { weight: 1, arbitrary: exchange.map((one) => [one]) },
        { weight: 1, arbitrary: list.map((one) => [one]) },
        { weight: 1, arbitrary: table.map((one) => [one]) },
        { weight: 1, arbitrary: quote.map((one) => [one]) },
        { weight: 1, arbitrary: figure(title).map((one) => [one]) },
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((groups) => groups.flat());

export type { Spelling };
