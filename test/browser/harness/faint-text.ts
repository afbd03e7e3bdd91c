import type { Page } from 'puppeteer-core';

/**
 * Text that stands too faint on its paper: below 4.5 : 1, or 3 : 1 for large letters (WCAG 2.2, 1.4.3). axe does not
 * tell it of a view in a shadow root beside a hidden body: it lists every line there as undecided.
 *
 * @param selector of the element to look into, with its shadow root
 * @returns a line for each faint text: its ratio and its beginning
 */
export function faintText(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const parse = (written: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = written.match(/[\d.]+/g)?.map(Number) ?? [];
      return [red, green, blue, alpha];
    };
    const over = ([red, green, blue, alpha]: Colour, paper: Colour): Colour => {
      const mixed = (channel: number, below: number) => channel * alpha + below * (1 - alpha);
      return [mixed(red, paper[0]), mixed(green, paper[1]), mixed(blue, paper[2]), 1];
    };
    const around = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() as Partial<ShadowRoot>).host ??
      null;
    const paperOf = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      // Words stand on the first part of a swatch in two colours.
      const own = parse(/rgba?\([^)]*\)/.exec(backgroundImage)?.[0] ?? backgroundColor);
      return own[3] === 1 ? own : over(own, paperOf(around(element)));
    };
    const luminance = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const faults: string[] = [];
    const look = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
        const element = node.parentElement;
        if (!(node instanceof Text) || !element || node.data.trim() === '') continue;
        if (!element.checkVisibility() || element.closest('style, [disabled], .visually-hidden')) continue;
        const style = getComputedStyle(element);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        // The words of a choice stand over its input, which is as large as they are.
        const paper = paperOf(element.closest('.option')?.querySelector('input') ?? element);
        const [one, other] = [luminance(over(parse(style.color), paper)), luminance(paper)];
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        if (ratio < (isLarge ? 3 : 4.5)) faults.push(`${ratio.toFixed(2)}: ${node.data.trim().slice(0, 40)}`);
      }
    };
    for (const element of document.querySelectorAll(within)) look(element);
    return faults;
  }, selector);
}
