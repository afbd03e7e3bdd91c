import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { isLong, patience } from '../../fuzz/rounds.ts';
import { adversarialPage, adversarialPages } from '../../steps/adversarial-pages.ts';
import { stepCounter } from '../../steps/step-counter.ts';

const address = 'http://baothanhhoa.vn/mot-ngay-moi-118342.htm';
const dom = new JSDOM('', { url: address });
const count = stepCounter(dom.window);

/** Steps that work on a page takes, whether it finds an article or not. */
function stepsOf(name: string, size: number): number {
  const { document } = dom.window;
  document.open();
  document.write(adversarialPage(name, size));
  document.close();
  const { steps } = count(() => extractArticle(document, new URL(address), locateByWeight));
  performance.clearMeasures();
  return steps;
}

/** The largest pages take minutes in jsdom; `npm run fuzz` reads them. */
const shareOf = (isDeep: boolean): number => (isLong || isDeep ? 1 : 1 / 16);

describe('twice the page is at most twice the work', () => {
  test.each(Object.entries(adversarialPages))(
    '%s',
    { timeout: patience },
    (name, { most, isDeep = false }) => {
      const share = shareOf(isDeep);
      const [small, large] = [
        stepsOf(name, Math.ceil((most * share) / 2)),
        stepsOf(name, Math.ceil(most * share)),
      ];
      expect(large / small).toBeLessThan(2.3);
    },
  );
});
