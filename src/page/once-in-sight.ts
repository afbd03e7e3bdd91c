/** Calls back at once, or, for a page that nobody sees yet (another tab, a page loaded beforehand), when it is in sight. */
export function onceInSight(document: Document, callback: () => void): void {
  if (document.visibilityState === 'visible') callback();
  else document.addEventListener('visibilitychange', callback, { once: true });
}
