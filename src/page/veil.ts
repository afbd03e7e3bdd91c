import { comeAsSheet } from './come-as-sheet.ts';
import { veilId, veilRules } from './page-rules.ts';
import type { Paper } from './paper.ts';

/** Content scripts of one extension share this object, and no page can see it (isolated world). */
const shared = globalThis as {
  docSachVeil?: { isLifted: boolean; style?: HTMLElement; failOpen?: ReturnType<typeof setTimeout> };
};

/**
 * What the veil's element itself says. Never nothing: Firefox lets a content script set a style's text whatever the page's
 * policy says, but holds an empty style element to it, and what is appended to one, and tells the newspaper's server.
 */
const rules = comeAsSheet ? '/* veil/rules.css */' : veilRules;

/**
 * Hides a page before its first paint, by a style beside its head: what shows is paper, light or dark as the system
 * prefers, until the reading view or the page itself takes its place. The page keeps its layout under it, so that the
 * browser can bring back the scroll position of a page that is loaded again. Once lifted it is not drawn again.
 */
export function drawVeil(document: Document): void {
  if (shared.docSachVeil) return;
  const style = document.createElement('style');
  style.id = veilId;
  style.textContent = rules;
  document.documentElement?.append(style);
  // Kept: the page may have given the id to something of its own by the time that this is to go.
  shared.docSachVeil = { isLifted: false, style };
}

/**
 * Gives the veil, where there is one, the very paper of the view to come, once that is known. It stands above the style
 * sheet that the browser brings (src/background/theme-of-veil.ts), which has none of the reader's own colours.
 */
export function paintVeil({ light, dark }: Paper): void {
  const style = shared.docSachVeil?.style;
  if (!style) return;
  const root = `:root:root:root:root:has(> #${veilId})`;
  style.textContent = `${rules}
    ${root} { background: ${light} !important }
    @media (prefers-color-scheme: dark) { ${root} { background: ${dark} !important } }`;
}

/** The page shows itself after so many milliseconds, whatever happens, unless someone answers for the veil by then. */
export function limitVeil(limit: number): void {
  const failOpen = setTimeout(liftVeil, limit);
  shared.docSachVeil = { isLifted: false, ...shared.docSachVeil, failOpen };
}

/** The caller answers for the veil from here on: it lifts it when all is done, whatever comes of it. */
export function answerForVeil(): void {
  clearTimeout(shared.docSachVeil?.failOpen);
}

/** Shows the page again. */
export function liftVeil(): void {
  answerForVeil();
  shared.docSachVeil?.style?.remove();
  shared.docSachVeil = { isLifted: true };
}

/** Takes away what a former version of the extension drew in a page before it was updated or switched off. */
export function removeStaleVeil(document: Document): void {
  if (!shared.docSachVeil) document.querySelector(`:root > style#${veilId}`)?.remove();
}
