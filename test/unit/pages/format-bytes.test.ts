import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../src/pages/format-bytes.ts';

describe('formatBytes', () => {
  it.each([
    [0, 'en', '0 bytes'],
    [1, 'en', '1 byte'],
    [458, 'en', '458 bytes'],
    [999, 'en', '999 bytes'],
    [1000, 'en', '1 kB'],
    [1234, 'en', '1.2 kB'],
    [1234, 'vi', '1,2 kB'],
    [20_480, 'en', '20 kB'],
    [999_600, 'en', '1 MB'],
    [11_000_000_000, 'vi', '11 GB'],
    [3_000_000_000_000, 'en', '3,000 GB'],
  ])('writes %d in %s as %s', (bytes, language, written) => {
    expect(formatBytes(bytes, language).replace(/\s/g, ' ')).toBe(written);
  });
});
