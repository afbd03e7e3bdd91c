/** Chromium's: a page that is loaded before anybody goes to it (Speculation Rules). Not in TypeScript's DOM yet. */
type MaybePrerendering = Document & { prerendering?: boolean };

/** Calls back at once, or, for a page that is loaded beforehand, when somebody has come to it. */
export function whenShown(document: MaybePrerendering, callback: () => void): void {
  const look = () => {
    // A page's script can send the event, not make it true.
    if (document.prerendering) return;
    document.removeEventListener('prerenderingchange', look);
    callback();
  };
  document.addEventListener('prerenderingchange', look);
  look();
}
