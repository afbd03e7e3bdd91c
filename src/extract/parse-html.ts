import type { Realm } from './unclobbered.ts';

/**
 * The one place where text becomes markup: test/unit/extract/raw-html.test.ts keeps it so. What comes out stands in a
 * document without a window: nothing in it runs, loads or shows, and it is only ever read into plain data.
 */

/** The name that the policy of the extension's own pages knows (wxt.config.ts): no other code there turns text into markup. */
const policyName = 'doc-sach';

/**
 * The part of Trusted Types that is used; not every browser has them (MDN, "Trusted Types API"). What a policy makes is an
 * object of the browser's own, which TypeScript's DOM types take for the text that it stands for.
 */
interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/**
 * Every script of the extension in one page has the same: a browser makes a policy of one name once. No page can see it
 * (isolated world).
 */
const shared = globalThis as { docSachPolicy?: ReturnType<Factory['createPolicy']> };

/**
 * Lets text become markup in a page of the extension, whose policy asks for that. Never under a page of the newspaper: content
 * scripts need none, and a page that forbids policies would be told of the attempt (`securitypolicyviolation`).
 */
export function allowMarkup(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const policy =
    shared.docSachPolicy ?? trustedTypes?.createPolicy(policyName, { createHTML: (html) => html });
  if (policy) shared.docSachPolicy = policy;
}

/** Marks text as meant to be parsed, where the browser asks for that. */
const marked = (html: string): string => shared.docSachPolicy?.createHTML(html) ?? html;

/**
 * Reads a whole page, such as a server or a file gives it, or a piece of one.
 *
 * @param realm the window whose DOM it becomes
 */
export const parsePage = (html: string, realm: Realm = globalThis): Document =>
  new realm.DOMParser().parseFromString(marked(html), 'text/html');

/** The other way: an element as text. It stands here because the property's name is kept out of all other files. */
export const markupOf = (element: Element): string => element.outerHTML;
