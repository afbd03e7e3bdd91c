import type { Page } from 'puppeteer-core';
import { activeContent } from '../../truth/active-content.ts';
import type { PageServer } from '../harness/serve-pages.ts';

/** What a page counts once {@link beginWatch} ran in it. */
interface Watched {
  /** Where what ran stood: in the reading view, elsewhere in the page, or in no element at all. */
  harm: { view: number; page: number; script: number; refused: string[] };
  ran(where: unknown): void;
}

/** Runs in a page: from here on, what runs is counted, and what the page's policy refuses to run or to load. */
export function beginWatch(): void {
  const watched = globalThis as unknown as Watched;
  watched.harm = { view: 0, page: 0, script: 0, refused: [] };
  watched.ran = (where) => {
    const root = where instanceof Node ? where.getRootNode() : null;
    if (root === null) watched.harm.script++;
    else if (root instanceof ShadowRoot && root.host.localName === 'doc-sach-reader') watched.harm.view++;
    else watched.harm.page++;
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    watched.harm.refused.push([effectiveDirective, blockedURI, sample].join(' '));
  });
}

/** What has been counted so far. */
export const harmIn = (page: Page): Promise<Watched['harm']> =>
  page.evaluate(() => (globalThis as unknown as Watched).harm);

/**
 * Does to everything in what a page shows what a reader may do, and more: has every event happen on it, and presses its
 * links. Those that lead to an address of the web are not followed: that is for them to do.
 *
 * @param within what is looked at: the article, of the reading view where there is one
 * @returns what of it could run or load, as {@link activeContent} tells
 */
export const touchEverything = (page: Page, within = 'article'): Promise<string[]> =>
  page.evaluate(`(${touchInPage})(${JSON.stringify(within)}, ${activeContent})`) as Promise<string[]>;

/** What in a part of a page could run or load, as {@link activeContent} tells. */
export const activeIn = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(`(${activeContent})(document.querySelector(${JSON.stringify(within)}))`) as Promise<string[]>;

/** Runs in the page. */
function touchInPage(within: string, faultsOf: (within: ParentNode) => string[]): string[] {
  const root = document.querySelector('doc-sach-reader')?.shadowRoot ?? document;
  const part = root.querySelector(within);
  if (!part) throw new Error(`nothing matches ${within}`);
  const faults = faultsOf(part);
  const stay = (event: Event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link && /^(?:https?|mailto|tel|\w+-extension):$/.test(link.protocol)) event.preventDefault();
  };
  addEventListener('click', stay, true);
  const events =
    'load error focus blur mouseover mouseenter pointerover pointerdown toggle animationstart transitionend begin end play canplay cuechange input change submit copy contextmenu auxclick';
  for (const element of part.querySelectorAll('*')) {
    // What the view puts there itself does what it is for.
    if (element.closest('button, .embed-picture')) continue;
    for (const type of events.split(' ')) element.dispatchEvent(new Event(type, { cancelable: true }));
    if (element instanceof HTMLElement && !element.matches('img')) element.click();
  }
  removeEventListener('click', stay, true);
  return faults;
}

/** Hosts that payloads name, and nobody else. */
const foreign = /(?:^|\.)(?:evil\.test|youtube\.com)$/;

/** What payloads' hosts were asked for. */
export const foreignRequests = (server: PageServer): string[] =>
  server.requests.filter(({ host }) => foreign.test(host)).map(({ host, path }) => host + path);

/**
 * Counts how often a tab leaves the page that it shows, and the tabs that open beside it.
 *
 * @returns ends the count, and gives the addresses that were gone to
 */
export async function watchLeaving(page: Page): Promise<() => string[]> {
  const left: string[] = [];
  // Puppeteer does not know the address of an extension's page in Firefox.
  const here = new URL(await page.evaluate(() => location.href));
  const navigated = (frame: { url(): string; parentFrame(): unknown }) => {
    const { origin, pathname } = new URL(frame.url());
    if (frame.parentFrame() === null && (origin !== here.origin || pathname !== here.pathname))
      left.push(frame.url());
  };
  const opened = (target: { type(): string; url(): string }) => {
    if (target.type() === 'page') left.push(`a new tab: ${target.url()}`);
  };
  page.on('framenavigated', navigated);
  page.browser().on('targetcreated', opened);
  return () => {
    page.off('framenavigated', navigated);
    page.browser().off('targetcreated', opened);
    return left;
  };
}
