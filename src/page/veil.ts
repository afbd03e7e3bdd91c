import { pageParts } from './own-hosts.ts';
import { firstPaper, type Paper } from './paper.ts';

const veilId = 'doc-sach-veil';

/** Content scripts of one extension share this object, and no page can see it (isolated world). */
const shared = globalThis as {
  docSachVeil?: { isLifted: boolean; failOpen?: ReturnType<typeof setTimeout> };
};

/**
 * Hides a page before its first paint, by a style beside its head: what shows is paper, light or dark as the system
 * prefers, until the reading view or the page itself takes its place. The page keeps its layout under it, so that the
 * browser can bring back the scroll position of a page that is loaded again. Once lifted it is not drawn again.
 */
export function drawVeil(document: Document): void {
  if (shared.docSachVeil?.isLifted || document.getElementById(veilId)) return;
  const style = document.createElement('style');
  style.id = veilId;
  style.textContent = `
    :root:root:root { background: ${firstPaper.light} !important }
    ${pageParts} { opacity: 0 !important }
    @media (prefers-color-scheme: dark) { :root:root:root { background: ${firstPaper.dark} !important } }`;
  document.documentElement?.append(style);
}

/**
 * Gives the veil, where there is one, the very paper of the view to come, once that is known. It stands above the style
 * sheet that the browser brings (src/background/theme-of-veil.ts), which has none of the reader's own colours.
 */
export function paintVeil(document: Document, { light, dark }: Paper): void {
  const style = document.getElementById(veilId);
  if (!style) return;
  const root = `:root:root:root:root:has(> #${veilId})`;
  style.append(`
    ${root} { background: ${light} !important }
    @media (prefers-color-scheme: dark) { ${root} { background: ${dark} !important } }`);
}

/** The page shows itself after so many milliseconds, whatever happens, unless someone answers for the veil by then. */
export function limitVeil(document: Document, limit: number): void {
  const failOpen = setTimeout(() => liftVeil(document), limit);
  shared.docSachVeil = { isLifted: false, ...shared.docSachVeil, failOpen };
}

/** The caller answers for the veil from here on: it lifts it when all is done, whatever comes of it. */
export function answerForVeil(): void {
  clearTimeout(shared.docSachVeil?.failOpen);
}

/** Shows the page again. */
export function liftVeil(document: Document): void {
  answerForVeil();
  shared.docSachVeil = { isLifted: true };
  document.getElementById(veilId)?.remove();
}
