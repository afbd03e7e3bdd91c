import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { Gone } from '../../../src/extract/clean/gone.ts';
import { nearest } from '../../../src/extract/nearest.ts';
import { pageFolders } from '../../truth/page-folders.ts';

const page = pageFolders().find(({ name }) => name === 'teasers-inside-body');
const { document } = new JSDOM(page?.source).window;
const elements = [...document.querySelectorAll('*')];

describe('what stands around elements', () => {
  test.each([
    ['from the outside in', elements],
    ['from the inside out', elements.toReversed()],
  ] as const)('is what closest finds, asked for %s', (_, asked) => {
    const around = nearest('div, li, a[href]');
    expect(asked.map(around)).toEqual(asked.map((element) => element.closest('div, li, a[href]')));
    expect(asked.filter(around).length).toBeLessThan(asked.length);
  });
});

test('with an element everything inside it is gone, and nothing else', () => {
  const gone = new Gone();
  const box = document.querySelector('#dcontent ul') as Element;
  const inside = [box, ...box.querySelectorAll('*')];
  gone.add(box);
  gone.add(document.createTextNode('một dòng'));
  box.remove();
  expect(inside.length).toBeGreaterThan(5);
  expect(elements.filter((element) => gone.has(element))).toEqual(inside);
});
