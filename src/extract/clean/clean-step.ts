import type { Page } from '../page/read-page.ts';
import type { Realm } from '../unclobbered.ts';
import type { Gone } from './gone.ts';

/** What a step works on: a copy in a document of its own, in which nothing loads or runs. */
export interface Work {
  body: Element;
  page: Page;
  /** What has left the body. */
  gone: Gone;
  /** Records why a node leaves the body, and takes it out. */
  remove(node: ChildNode, reason: string): void;
}

/** The same, of an article's body. */
export interface BodyWork extends Work {
  /** Whether the site's own marks told the body's bounds, so that nothing of what surrounds it is inside. */
  isBounded: boolean;
  /** The window whose DOM the page belongs to. */
  realm: Realm;
}

export type CleanStep = (work: BodyWork) => void;

/** White space aside, how many characters of text a node holds. */
export const textLength = (node: Node): number => (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;
