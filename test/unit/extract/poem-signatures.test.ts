import { expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const heading = (text: string) => `<p class="pInterTitle">${text}</p>`;
const author = (text: string) => `<p class="pAuthor">${text}</p>`;
const [one, two] = [
  ['Sông ơi chảy mãi về đâu', 'Bờ dâu xanh ngắt một màu tháng tư'],
  ['Mưa về trên bến vắng người', 'Con đò gác mái đợi lời gió sang'],
] as const;
const stanza = (lines: readonly string[]) => p(lines.join('<br>'));
const read = ['Sông', one.join('\n'), 'Lê An', 'Mưa', two.join('\n')];

const poems = (sign: (name: string) => string) =>
  heading('Sông') + stanza(one) + sign('Lê An') + heading('Mưa') + stanza(two) + sign('Trần Bình');

test.each([
  ['called the author’s', author],
  ['called text', p],
  ['at the right edge', (name: string) => `<p style="text-align: right"><b>${name}</b></p>`],
])('each poet’s name stays below the poem, %s', (_, sign) => {
  expect(tell(poems(sign))).toMatchObject({ author: '', paras: [...read, 'Trần Bình'] });
});
test('whoever signs below the last poet signs the article', () => {
  expect(tell(poems(author) + author('Theo TTXVN'))).toMatchObject({
    author: 'Theo TTXVN',
    paras: [...read, 'Trần Bình'],
  });
});
test('a verse to a paragraph', () => {
  const verses =
    heading('Sông') + one.map(p).join('') + author('Lê An') + two.map(p).join('') + author('Trần Bình');
  expect(tell(verses)).toMatchObject({ author: '', paras: ['Sông', ...one, 'Lê An', ...two, 'Trần Bình'] });
});
test('one poet of all poems is the article’s author, once', () => {
  const body = stanza(one) + author('Lê An') + stanza(two) + author('Lê An');
  expect(tell(body)).toMatchObject({ author: 'Lê An', paras: [read[1], read[4]] });
});
test('a source in the middle of a text stays there; the author at its end is the article’s', () => {
  expect(tell(p(first) + author('Theo TTXVN') + p(last) + author('Minh Hiếu'))).toMatchObject({
    author: 'Minh Hiếu',
    paras: [first, 'Theo TTXVN', last],
  });
});
