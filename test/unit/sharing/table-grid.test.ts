import { expect, test } from 'vitest';
import { inlineText } from '../../../src/article/inline-text.ts';
import { tableGrid } from '../../../src/sharing/table-grid.ts';
import { cell } from './whole-article.ts';

const grid = (...rows: ReturnType<typeof cell>[][]) =>
  tableGrid({ kind: 'table', caption: [], rows }).map((row) =>
    row.map((found) => (found === null ? null : inlineText(found.inlines))),
  );

test('cells that span stand in their first place', () => {
  expect(grid([cell('A', false, 2), cell('B', false, 1, 2)], [cell('C'), cell('D')])).toEqual([
    ['A', null, 'B'],
    ['C', 'D', null],
  ]);
  expect(grid([cell('A', false, 2, 2), cell('B')], [cell('C')], [cell('D')])).toEqual([
    ['A', null, 'B'],
    [null, null, 'C'],
    ['D', null, null],
  ]);
});

test('no table, and one that claims a million columns and rows', () => {
  expect(grid()).toEqual([]);
  const [row = []] = grid([cell('A', false, 1e6, 1e6), cell('B')]);
  expect([row.length, row[0], row[100]]).toEqual([101, 'A', 'B']);
});
