import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds in a page.
 *
 * @param selector of the element to look into, with its shadow root
 * @returns a line for each rule that is broken: its name and the elements
 */
export async function faultsOf(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate((within) => {
    const { axe } = globalThis as unknown as { axe: { run(within: object): Promise<AxeResults> } };
    return axe.run({ include: [within] });
  }, selector);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
