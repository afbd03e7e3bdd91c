import type { Page } from '../page/read-page.ts';

/** What a step works on: a copy of the body in a document of its own, in which nothing loads or runs. */
export interface Work {
  body: Element;
  page: Page;
  /** Records why a node leaves the body, and takes it out. */
  remove(node: ChildNode, reason: string): void;
}

export type CleanStep = (work: Work) => void;

/** White space aside, how many characters of text a node holds. */
export const textLength = (node: Node): number => (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;
