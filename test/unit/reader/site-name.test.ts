import { expect, test } from 'vitest';
import { siteName } from '../../../src/reader/site-name.ts';

test.each([
  ['www.youtube.com', 'YouTube'],
  ['youtube.com', 'YouTube'],
  ['player.vimeo.com', 'Vimeo'],
  ['www.a.test', 'a.test'],
  ['docs.google.com', 'docs.google.com'],
  ['youtube.com.a.test', 'youtube.com.a.test'],
])('%s is %s', (host, name) => {
  expect(siteName(host)).toBe(name);
});
