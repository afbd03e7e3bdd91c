import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const cell = (inside: string) => `<td>${inside}</td>`;
const pictures = (...names: string[]) =>
  `<tr>${names.map((name) => cell(`<img src="/${name}.jpg">`)).join('')}</tr>`;
const captions = (...texts: string[]) => `<tr>${texts.map(cell).join('')}</tr>`;
const images = (...rows: string[]) =>
  tell(`${p(first)}<table>${rows.join('')}</table>${p(last)}`).images.map(({ src, caption }) => [
    src.at(-5),
    caption,
  ]);

describe('pictures that a table sets side by side', () => {
  test('get the captions that stand below them, column by column', () => {
    const rows = [
      pictures('a', 'b'),
      captions('Bến cá.', 'Chợ quê.'),
      pictures('c', 'd'),
      captions('Ruộng cói.', ''),
    ];
    expect(images(...rows)).toEqual([
      ['a', 'Bến cá.'],
      ['b', 'Chợ quê.'],
      ['c', 'Ruộng cói.'],
      ['d', ''],
    ]);
  });

  test('stand one after the other without any', () => {
    expect(images(pictures('a', 'b'), pictures('c', 'd')).map(([name]) => name)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('leave text that is no caption of each as it is', () => {
    const told = tell(
      `${p(first)}<table>${pictures('a', 'b')}${captions('Hai bến cá của làng.')}</table>${p(last)}`,
    );
    expect(told.paras.concat(told.images.map(({ caption }) => caption)).join(' ')).toContain(
      'Hai bến cá của làng.',
    );
    expect(told.images).toHaveLength(2);
  });
});
