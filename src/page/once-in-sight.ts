/** Chromium's: a page that is loaded before anybody goes to it (Speculation Rules). Not in TypeScript's DOM yet. */
type MaybePrerendering = Document & { prerendering?: boolean };

const changes = ['visibilitychange', 'prerenderingchange'] as const;

/**
 * Calls back at once, or, for a page that nobody sees yet (another tab, a page loaded beforehand), when it is in sight.
 * Either event may come first when somebody goes to a page that was loaded beforehand.
 */
export function onceInSight(document: MaybePrerendering, callback: () => void): void {
  const look = () => {
    // A page's script can send the events, not make them true.
    if (document.prerendering || document.visibilityState !== 'visible') return;
    for (const change of changes) document.removeEventListener(change, look);
    callback();
  };
  for (const change of changes) document.addEventListener(change, look);
  look();
}
