/** Chromium's: a page that is loaded before anybody goes to it (Speculation Rules). Not in TypeScript's DOM yet. */
type MaybePrerendering = Document & { prerendering?: boolean };

/** Calls back at once, or, for a page that is loaded beforehand, when somebody has come to it. */
export function whenShown(document: MaybePrerendering, callback: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', callback, { once: true });
  else callback();
}
