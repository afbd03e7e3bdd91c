import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/article/reading-time.ts';

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [313, 1],
    [470, 2],
    [1260, 4],
    [31_320, 100],
  ])('takes %i words to be %i min', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
