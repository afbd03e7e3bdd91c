import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/article/article.ts';
import { inlineText } from '../../../src/article/inline-text.ts';
import { bodyToMarkdown } from '../../../src/sharing/to-markdown.ts';
import { emptyArticle } from '../reader/article.ts';

/** A reader by others, with HTML allowed, as GitHub and Obsidian do. */
const reader = new MarkdownIt({ html: true });

/** What a paragraph is once its Markdown has been read: its HTML. */
function readAgain(inlines: Inline[]): HTMLElement {
  const markdown = bodyToMarkdown({ ...emptyArticle, blocks: [{ kind: 'paragraph', inlines }] });
  return new JSDOM(reader.render(markdown)).window.document.body;
}

describe('text stays text', () => {
  test.each([
    '# không phải tiêu đề',
    '- lời thoại',
    '+ một',
    '* sao',
    '> lớn hơn',
    '1. một',
    '21) hai',
    '---',
    '===',
    '```js',
    '~~~',
    '    thụt vào',
    'a * b * c và **đậm**, _nghiêng_, __x__, snake_case_name',
    '[chữ](javascript:alert(1)) ![ảnh](x) [x]: y',
    '<script>alert(1)</script> <b>x</b> <!-- y --> <https://a.test>',
    '&lt;b&gt; &amp; AT&T &#60; &copy;',
    'một `lệnh` và ``hai``',
    '| a | b |',
    'đường C:\\Users\\* và \\',
    '5 < 6 > 4, 10% ~ 20%, ~~x~~, m^2^, ==x==, $x$',
    'kết thúc bằng #',
    'https://a.test/một_hai_ba?x=*y*',
  ])('%s', (text) => {
    const body = readAgain([text]);
    expect(body.textContent?.trim()).toBe(text.trim());
    expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P']);
  });
});

/** As GitHub's: bare addresses are links. */
const linking = new MarkdownIt({ html: true, linkify: true });

test.each([
  'http://a.test/?q=<script>alert(1)</script>',
  'ftp://a.test/<img src=x onerror=alert(1)>',
  'https://a.test/*<img src=x onerror=alert(1)>',
  'www.a.test/<b onclick=alert(1)>x</b>',
  'ai@a.test<b>x</b>',
])('a bare address takes no backslash away from what follows: %s', (text) => {
  const markdown = bodyToMarkdown({ ...emptyArticle, blocks: [{ kind: 'paragraph', inlines: [text] }] });
  const { body } = new JSDOM(linking.render(markdown)).window.document;
  expect(body.textContent?.trim()).toBe(text);
  expect([...body.querySelectorAll(':not(p, a)')].map(({ tagName }) => tagName)).toEqual([]);
});

describe('marks stay where they are', () => {
  const bold = (...children: Inline[]): Inline => ({ tag: 'strong', children });
  const italic = (...children: Inline[]): Inline => ({ tag: 'em', children });
  test.each<[Inline[], string]>([
    [[bold('Đọc: '), 'tiếp'], '<strong>Đọc:</strong> tiếp'],
    [['Ông', bold(' Minh'), ' nói'], 'Ông <strong>Minh</strong> nói'],
    [[bold('“Đọc.”'), 'tiếp'], '<strong>“Đọc.”</strong>tiếp'],
    [['từ', bold('(ghép)'), 'lại'], 'từ<strong>(ghép)</strong>lại'],
    [[bold('a'), bold('b'), italic('c')], '<strong>ab</strong><em>c</em>'],
    [[bold('a', bold('b'))], '<strong>ab</strong>'],
    [[bold(italic('cả hai'))], '<strong><em>cả hai</em></strong>'],
    [[bold('a ', italic('b'), ' c')], '<strong>a <em>b</em> c</strong>'],
    [['a', bold(' '), 'b', bold()], 'a b'],
    [[bold('một', { tag: 'br' }), 'hai'], '<strong>một</strong><br>\nhai'],
    [[{ tag: 'br' }, 'một', { tag: 'br' }], 'một'],
    [
      ['CO', { tag: 'sub', children: ['2'] }, ' và ', { tag: 'mark', children: ['dấu'] }],
      'CO<sub>2</sub> và <mark>dấu</mark>',
    ],
    [
      [
        { tag: 'u', children: ['gạch'] },
        { tag: 's', children: ['bỏ'] },
      ],
      'gạch<s>bỏ</s>',
    ],
    [[{ tag: 'code', children: ['a`b *c*'] }], '<code>a`b *c*</code>'],
    [
      [{ tag: 'a', href: 'https://a.test/(x)?q=a b&utm_id=1', children: ['[xem] ', bold('đây')] }, '!'],
      '<a href="https://a.test/(x)?q=a%20b">[xem] <strong>đây</strong></a>!',
    ],
  ])('%j', (inlines, html) => {
    expect(readAgain(inlines).querySelector('p')?.innerHTML).toBe(html);
  });

  test('a stanza keeps its lines', () => {
    const lines: Inline[] = ['Đất ơi', { tag: 'br' }, { tag: 'br' }, '- lửa ơi ', { tag: 'br' }, '1. người'];
    const paragraph = readAgain(lines).querySelector('p');
    for (const lineBreak of paragraph?.querySelectorAll('br') ?? []) lineBreak.replaceWith('');
    expect(paragraph?.textContent).toBe(inlineText(lines).replace('ơi \n', 'ơi\n'));
  });
});
