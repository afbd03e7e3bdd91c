/**
 * Whether what hides a page (page-rules.ts) comes as a style sheet of the extension's, which the manifest names, and not
 * with the elements that it speaks of. Firefox ends all scripts of an extension that is switched off, so that nobody is
 * left to give a page back, and takes away the manifest's style sheets (seen in ESR 153 by
 * test/browser/switched-off.test.ts, and told by other extensions: AprilSylph/XKit-Rewritten, pull request 1993).
 * Chromium leaves both as they are.
 */
export const comeAsSheet: boolean = import.meta.env.FIREFOX;
