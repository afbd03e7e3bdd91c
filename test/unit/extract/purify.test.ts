// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { purify } from '../../../src/extract/purify.ts';

/** What is left of some markup, and the text of what was reported. */
function purified(markup: string) {
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = markup;
  const reported: string[] = [];
  purify(inert.body, (_step, _reason, removed) => {
    reported.push(typeof removed === 'string' ? removed : (removed.textContent ?? ''));
  });
  return { left: inert.body.innerHTML, reported };
}

test('an element that is not on the list leaves, its text and what is in it stay', () => {
  expect(purified('<p>Sông <blink>Mã <b>mùa</b> lũ</blink></p>')).toEqual({
    left: '<p>Sông Mã <b>mùa</b> lũ</p>',
    reported: ['Mã mùa lũ'],
  });
});

test('so do elements inside each other', () => {
  expect(purified('<x-a>một <x-b>hai</x-b><x-c></x-c></x-a>').left).toBe('một hai');
});

test.each([
  ['a script', '<script>chay()</script>'],
  ['a frame', '<iframe src="https://quang-cao.test/">khung</iframe>'],
  [
    'a drawing, links and scripts in it too',
    '<svg><a href="#">x</a><script>chay()</script><title>y</title></svg>',
  ],
  ['a template', '<template><p>mẫu</p></template>'],
])('%s leaves with all that it holds', (_, markup) => {
  expect(purified(`<p>Trước</p>${markup}<p>Sau</p>`).left).toBe('<p>Trước</p><p>Sau</p>');
});

test('attributes stay that are on the list, and no others', () => {
  const { left } = purified(
    '<img src="a.jpg" onerror="chay()" id="anh" alt="Cầu" data-src="b.jpg" data-x="1">',
  );
  expect(left).toBe('<img src="a.jpg" alt="Cầu" data-src="b.jpg">');
});

test('more children than a call takes arguments', () => {
  const { left } = purified(`<x-long>${'<b>a</b>'.repeat(150_000)}</x-long>`);
  expect(left.length).toBe(150_000 * '<b>a</b>'.length);
}, 30_000);
