import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { anonymisePage } from '../../../src/report/anonymise-page.ts';
import { OtherNumbers } from '../../../src/report/other-numbers.ts';
import { fixedChance } from './fixed-chance.ts';

const url = new URL('https://baothanhhoa.vn/nguoi-giu-lua-205627.htm');

/** The page without what it says, of which this is the body, or the whole where it has a head. */
function anonymous(html: string, seed = 1): string {
  return anonymisePage(new JSDOM(html, { url: url.href }).window.document, url, fixedChance(seed)).source;
}

/** A place where somebody's name or number may stand, which no rule goes by. */
const places = {
  'a class that holds a short word of the rules': '<p class="user-nguyenvandung">x</p>',
  'a class of halves of the rules’ words': '<p class="vip nguyen-cao-gia-dung">x</p>',
  'an id': '<p id="tranvandat">x</p>',
  'a class with a number': '<p class="p-87">x</p>',
  'the relation of a link': '<a href="/" rel="nguyenvandung nofollow">x</a>',
  'a role': '<p role="nguyenvandung">x</p>',
  'a language': '<p lang="nguyenvandung">x</p>',
  'a name of data': '<p itemprop="nguyenvandung">x</p>',
  'a type': '<ol type="nguyenvandung"><li>x</ol>',
  'a medium': '<picture><source media="nguyenvandung" srcset="/a.png"></picture>',
  'a setting': '<p align="nguyenvandung" dir="nguyenvandung" hidden="nguyenvandung">x</p>',
  'a host below one that is known':
    '<a href="https://nguyenvandung.t.me/">x</a><a href="//nguyenvandung.google.com">x</a>',
  'a host of the newspaper’s that is nobody’s': '<a href="https://nguyenvandung.baothanhhoa.vn/">x</a>',
  'a port': '<a href="https://baothanhhoa.vn:9031/">x</a>',
  'a scheme': '<a href="nguyenvandung:1">x</a>',
  'a property of the head': '<head><meta property="og:nguyenvandung" content="x"></head><body></body>',
  'a type of JSON-LD': '<script type="application/ld+json">{"@type":"Nguyenvandung"}</script>',
  'a type of JSON-LD that is an article':
    '<script type="application/ld+json">{"@type":"NguyenvandungArticle"}</script>',
  'the name of an attribute': '<img data-nguyenvandung="/a.png">',
  'the name of an element': '<nguyen-van-dung>x</nguyen-van-dung><nguyenvandung>x</nguyenvandung>',
  'the name of an element of mathematics': '<math><nguyenvandung>x</nguyenvandung></math>',
  'a style': '<p style="width:0903123456; display: nguyenvandung; font-weight: 987">x</p>',
  'a size': '<img width="0903123456" height="nguyenvandung" src="/a.png">',
  'a list’s numbers': '<ol start="987"><li value="903123">x</ol>',
  'a short number in an address': '<a href="/tai-khoan/987">x</a>',
  'a time for machines': '<time datetime="2020-02-03 nguyenvandung">x</time>',
  'digits of other scripts': '<p>０９０３１２ ٠٩٠٣١٢ ०९०३</p>',
  'signs that are numbers': '<p>Ⅻ ½ ②</p>',
  'a word in braces': '<p>{nguyenvandung.1990}</p><p>{ nguyenvandung } - {time}</p>',
  'a word in braces, in a box for comments': '<div class="cmt-item">{nguyenvandung} - {time}</div>',
  'a name before the newspaper’s': '<p>(nguyenvandung.baothanhhoa.vn) - x</p>',
  'what was typed into the page':
    '<div contenteditable><p>Nguyenvandung</p></div><p contenteditable="plaintext-only">987</p>',
};
const said = /nguyen|vandung|tranvandat|987|9031|87|gia|０９０３|٠٩٠٣|०९०३|[Ⅻ½②]/iu;

describe('an anonymous page does not keep what stands in', () => {
  test.each(Object.entries(places))('%s', (_, html) => {
    expect(html).toMatch(said);
    expect(anonymous(html)).not.toMatch(said);
  });
});

test('what was typed into the page is not even told by its shape', () => {
  const source = anonymous(
    '<div contenteditable><b>Dũng</b></div><p contenteditable="plaintext-only">987</p><i contenteditable="false">a</i>',
  );
  expect(source).toMatch(/<body><div><\/div><p><\/p><i>\p{L}<\/i>\s*<\/body>/u);
});

test('what the rules go by at those places stays', () => {
  const source =
    anonymous(`<ins class="ads-inline adm-1 quang-cao mainmenu userMainBox">x</ins><p>{name} - {time} Trả lời</p>
    <a href="https://www.facebook.com/sharer/sharer.php?u=x" rel="nofollow noopener">x</a><p>(vhds.baothanhhoa.vn) - x</p>
    <img width="1" height="1" data-src="/a.png"><lite-youtube videoid="x"></lite-youtube><ol type="A"><li>x</ol>`);
  expect(source).toMatch(/class="ads-[kqvxz]{6} adm-0 quang-cao mainmenu [kqvxz]{4}MainBox"/);
  expect(source).toContain('>{name} - {time} Trả lời<');
  expect(source).toMatch(
    /href="https:\/\/www\.facebook\.com\/sharer\/sharer\.php\?u=" rel="nofollow noopener"/,
  );
  expect(source).toMatch(/>\(vhds\.baothanhhoa\.vn\) - ø</);
  expect(source).toMatch(/<img width="1" height="1" data-src="\/[kqvxz]\.png"><lite-youtube videoid="\w">/);
  expect(source).toContain('<ol type="A">');
});

describe('a number becomes another one', () => {
  test.each([
    '0',
    '00',
    '7',
    '12',
    '25',
    '31',
    '45',
    '99',
    '2020',
    '1945',
    '08',
    '987',
    '0903123456',
    '٧',
    '１２',
  ])('%s', (number) => {
    const others = Array.from({ length: 300 }, (_, seed) => new OtherNumbers(fixedChance(seed)).for(number));
    expect(others).not.toContain(number);
    expect(new Set(others.map(({ length }) => length))).toEqual(new Set([number.length]));
  });
});
