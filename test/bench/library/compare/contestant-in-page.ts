import { generatedArticle } from '../generated-article.ts';
import type { Contestant } from './contestant.ts';
import { flexsearch } from './flexsearch.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';

// What compare.ts calls in a page, bundled into one script.

const contestants = { ours, flexsearch, minisearch, orama };
export type ContestantName = keyof typeof contestants;

let contestant: Contestant | null = null;

/** Makes one and opens it. @returns milliseconds until it has answered a first query, and what that has found */
export async function start(name: ContestantName, query: string): Promise<{ time: number; found: number }> {
  const began = performance.now();
  contestant = contestants[name]();
  await contestant.open();
  const found = await contestant.search(query);
  return { time: performance.now() - began, found };
}

/** Adds generated articles. @returns milliseconds, without those that it takes to generate them */
export async function add(from: number, to: number): Promise<number> {
  const articles = Array.from({ length: to - from + 1 }, (_, index) => ({
    n: from + index,
    article: generatedArticle(from + index),
  }));
  return timed(() => contestant?.add(articles));
}

export const keep = (): Promise<number> => timed(() => contestant?.keep());

/** Milliseconds from each keystroke to its results, and how many the whole query finds. */
export async function type(query: string): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let length = 1; length <= query.length; length++)
    times.push(
      await timed(async () => {
        found = (await contestant?.search(query.slice(0, length))) ?? 0;
      }),
    );
  return { times, found };
}

async function timed(task: () => unknown): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}
