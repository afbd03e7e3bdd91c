/** Calls back at once, or, for a page that nobody sees yet (another tab, a page loaded beforehand), when it is in sight. */
export function onceInSight(document: Document, callback: () => void): void {
  const look = () => {
    // A page's script can send the event, not make it true.
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', look);
    callback();
  };
  document.addEventListener('visibilitychange', look);
  look();
}
