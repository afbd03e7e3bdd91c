import { expect, it } from 'vitest';
import { parseSavedAddress, revisionAddress } from '../../../../src/pages/saved/saved-address.ts';

const key = 'baothanhhoa.vn/118342';

it.each([
  [`#${key}`, { key, highlight: null, revision: null }],
  ['#baothanhhoa.vn%2F118342', { key, highlight: null, revision: null }],
  [`#${key}~3b1c-x`, { key, highlight: '3b1c-x', revision: null }],
  [revisionAddress(key, 1732780000000), { key, highlight: null, revision: 1732780000000 }],
  [`#${key}@soon`, { key, highlight: null, revision: null }],
  [`#${key}@1e3`, { key, highlight: null, revision: null }],
  [`#${key}~`, { key, highlight: null, revision: null }],
  ['', { key: '', highlight: null, revision: null }],
  ['#%E1%BB', { key: '%E1%BB', highlight: null, revision: null }],
  ['#javascript:alert(1)', { key: 'javascript:alert(1)', highlight: null, revision: null }],
])('the address %s', (hash, expected) => {
  expect(parseSavedAddress(hash)).toEqual(expected);
});
