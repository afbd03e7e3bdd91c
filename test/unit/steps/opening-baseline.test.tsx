// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { readBaseline, worse, writeBaseline } from '../../steps/baseline.ts';
import { isWriting } from '../../steps/kept-figures.ts';
import { rounded } from '../../steps/measure-steps.ts';
import { stepCounter } from '../../steps/step-counter.ts';
import { pageFolders } from '../../truth/page-folders.ts';
import { reader } from '../reader/reader.tsx';
import { show } from '../reader/show.tsx';

const count = stepCounter(window as unknown as JSDOM['window']);
const now = new Date('2026-01-01T00:00:00Z');

const measured: Record<string, number> = {};
for (const { name, source, expected } of pageFolders()) {
  const { document } = new JSDOM(source, { url: expected.url }).window;
  const extraction = extractArticle(document, new URL(expected.url), locateByWeight);
  if (!extraction.ok) continue;
  const { article } = extraction;
  const { steps } = count(() => show(reader({ article, now })));
  measured[name] = rounded(steps / (article.blocks.length + 1));
}
if (isWriting) writeBaseline('opening', measured);

test('drawing no article takes more steps than before', () => {
  expect(worse(measured, readBaseline().opening)).toEqual([]);
});
