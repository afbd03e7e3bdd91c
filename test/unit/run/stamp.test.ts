import { expect, test } from 'vitest';
import { stampOf } from '../../run/setup/stamp.mjs';

const manifest = (changed: object) =>
  JSON.stringify({ version: '1.0.0', devDependencies: { a: '^1' }, ...changed });
const stamp = stampOf(manifest({}), 'lock', 'linux x64');

test('the same packages on the same machine need no other installation', () => {
  expect(stampOf(manifest({}), 'lock', 'linux x64')).toBe(stamp);
  expect(stampOf(manifest({ version: '2.0.0', scripts: { start: 'x' } }), 'lock', 'linux x64')).toBe(stamp);
});

test.each([
  ['another lock file', manifest({}), 'other', 'linux x64'],
  ['no lock file', manifest({}), '', 'linux x64'],
  ['another package', manifest({ dependencies: { b: '^1' } }), 'lock', 'linux x64'],
  ['another install script', manifest({ allowScripts: { a: true } }), 'lock', 'linux x64'],
  ['another machine', manifest({}), 'lock', 'linux arm64'],
])('%s needs one', (_, ...changed) => {
  expect(stampOf(...(changed as [string, string, string]))).not.toBe(stamp);
});
