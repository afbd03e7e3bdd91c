import { expect, test } from 'vitest';
import { keyOfAct } from '../../../../src/pages/saved-list/row-keys.ts';

test.each([
  ['open', 'Enter'],
  ['star', 's'],
  ['tags', 't'],
  ['archive', 'e'],
  ['trash', 'Delete'],
  // In the trash.
  ['list', 'e'],
  ['delete', 'Delete'],
  ['open-behind', null],
] as const)('the key of “%s” is %s', (act, key) => {
  expect(keyOfAct(act)).toBe(key);
});
