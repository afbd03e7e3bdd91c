import { expect, test } from 'vitest';
import { readBaseline, worse, writeBaseline } from '../../steps/baseline.ts';
import { isWriting } from '../../steps/kept-figures.ts';
import { measureSteps, type PageSteps, rounded } from '../../steps/measure-steps.ts';
import { pageFolders } from '../../truth/page-folders.ts';

const measured = Object.fromEntries(pageFolders().map((page) => [page.name, measureSteps(page)]));
if (isWriting) writeBaseline('extraction', measured);
const before = readBaseline().extraction;

const figures = (pages: Record<string, PageSteps>, which: keyof PageSteps): Record<string, number> =>
  Object.fromEntries(Object.entries(pages).map(([name, steps]) => [name, steps[which]]));

/** Of all pages together: what makes every page a little worse is seen here first. */
const mean = (pages: Record<string, number>): number => {
  const all = Object.values(pages);
  return rounded(all.reduce((sum, one) => sum + one, 0) / all.length);
};

test.each(['perNode', 'toReadability'] as const)('no page takes more steps than before: %s', (which) => {
  const [now, then] = [figures(measured, which), figures(before, which)];
  expect(worse(now, then)).toEqual([]);
  expect(worse({ mean: mean(now) }, { mean: mean(then) })).toEqual([]);
});
