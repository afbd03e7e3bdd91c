import { expect, test } from 'vitest';
import { first, last, p, read } from './small-page.ts';

const signed = (name: string) => `<p class="pAuthor">${name}</p>`;
const poem = (line: string) => p(`${line}<br>gió đưa buồm trắng về neo bến làng`);
const paras = (body: string) => {
  const { blocks, byline } = read(body);
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.inlines[0] : block.kind));
  return { lines, authors: byline?.authors.map(({ name }) => name) };
};

test('of several poems each keeps its poet below it, and all are named', () => {
  const body = poem('Trăng lên') + signed('Lê Mơ') + poem('Nắng lên') + signed('Trần Tám');
  expect(paras(body)).toEqual({
    lines: ['Trăng lên', 'Lê Mơ', 'Nắng lên', 'Trần Tám'],
    authors: ['Lê Mơ', 'Trần Tám'],
  });
});

test('who put them together stands alone in the byline', () => {
  const body =
    poem('Trăng lên') + signed('Lê Mơ') + poem('Nắng lên') + signed('Trần Tám') + signed('Tổng hợp: Hà An');
  expect(paras(body)).toEqual({ lines: ['Trăng lên', 'Lê Mơ', 'Nắng lên', 'Trần Tám'], authors: ['Hà An'] });
});

test('an author at the top and a source at the end are one byline', () => {
  const body = `${signed('Lê Mơ')}${p(first)}${p(last)}<p class="pSource">Theo TTXVN</p>`;
  expect(paras(body)).toEqual({ lines: [first, last], authors: ['Lê Mơ', 'TTXVN'] });
});
