import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { faintText } from './faint-text.ts';

/**
 * What axe finds in a page, and text that is too faint, which it cannot tell of the view.
 *
 * @param selector of the element to look into, with its shadow root
 * @returns a line for each rule that is broken: its name and the elements; and one for each faint text
 */
export async function faultsOf(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate((within) => {
    const { axe } = globalThis as unknown as { axe: { run(within: object): Promise<AxeResults> } };
    return axe.run({ include: [within] });
  }, selector);
  const broken = results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
  return [...broken, ...(await faintText(page, selector))];
}
