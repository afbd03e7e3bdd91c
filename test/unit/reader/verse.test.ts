import { expect, test } from 'vitest';
import type { Inline } from '../../../src/article/article.ts';
import { isVerse } from '../../../src/reader/verse.ts';

const br: Inline = { tag: 'br' };
const eightSyllables = 'Thương nghiêng nghiêng những chuyến thuyền nghiêng';
const prose = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ năm nay.';

test.each<[string, Inline[], boolean]>([
  ['a stanza', ['Đò ơi', br, eightSyllables], true],
  ['a stanza in italics', [{ tag: 'em', children: ['Đò ơi', br, 'bến ơi'] }], true],
  ['one line', ['Đò ơi'], false],
  ['prose in lines', ['Đò ơi', br, prose], false],
  ['nothing', [], false],
])('%s', (_, inlines, verse) => {
  expect(isVerse(inlines)).toBe(verse);
});
