import { median } from '../../median.ts';
import type { LibraryBrowser } from './library-browser.ts';

declare const docSachLibrary: typeof import('../../library/library-in-page.ts');

/** Medians in milliseconds, until it is on the disk. */
export interface Saving {
  large: number;
  empty: number;
  /** Median of the ratios of two saves that were made one after the other. */
  ratio: number;
}

/** Of an article's words into the index. */
export interface Merging {
  /** Milliseconds for each article. */
  each: number;
  /** The longest that a save had to wait meanwhile, in milliseconds. */
  longest: number;
}

const rounds = 41;
/** Rounds before these, which do not count. */
const warmUps = 5;
/** Numbers that no generated library has. */
const firstNumber = 1_000_001;

/** Saves the same articles into a large library and into an empty one, in turns. */
export async function measureSaving(large: LibraryBrowser, empty: LibraryBrowser): Promise<Saving> {
  const samples: { large: number; empty: number }[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const number = firstNumber + warmUps + round;
    const sample = { large: await save(large, number), empty: await save(empty, number) };
    if (round >= 0) samples.push(sample);
  }
  return {
    large: median(samples.map((sample) => sample.large)),
    empty: median(samples.map((sample) => sample.empty)),
    ratio: median(samples.map((sample) => sample.large / sample.empty)),
  };
}

/** Merges what `measureSaving` has left in the large library, together with some more. */
export async function measureMerging(large: LibraryBrowser): Promise<Merging> {
  await large.page.evaluate((from) => docSachLibrary.timeSaving(from, 64), firstNumber + 1000);
  const { milliseconds, articles, longest } = await large.page.evaluate(() => docSachLibrary.timeMerging());
  return { each: milliseconds / articles, longest };
}

async function save({ page }: LibraryBrowser, number: number): Promise<number> {
  const [time = Number.NaN] = await page.evaluate((from) => docSachLibrary.timeSaving(from, 1), number);
  return time;
}
