import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a part of a page; shadow roots are part of it. */
export async function faultsOf(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate((within) => {
    const { axe } = globalThis as unknown as { axe: { run(within: object): Promise<AxeResults> } };
    return axe.run({ include: [within] });
  }, selector);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
