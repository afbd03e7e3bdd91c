/**
 * Whether what hides a page (page-rules.ts) comes as style sheets that the browser itself brings, and not with the elements
 * that it speaks of. Firefox ends all scripts of an extension that is switched off, so that nobody is left to give a page
 * back, and takes away the extension's style sheets (seen in ESR 153 by test/browser/switched-off.test.ts, and told by
 * other extensions: AprilSylph/XKit-Rewritten, pull request 1993). Chromium leaves both as they are.
 *
 * The manifest does not name them: a page that imitates those elements would find the extension by what they do. They come
 * where something hides a page and not before (src/background/theme-of-veil.ts, src/background/reader-in-tab.ts).
 */
export const comeAsSheet: boolean = import.meta.env.FIREFOX;

/** What hides a page while something stands in its place. */
export const hidingSheet = 'hiding.css';

/** What hides a page before its first paint. */
export const veilSheet = 'veil/rules.css';
