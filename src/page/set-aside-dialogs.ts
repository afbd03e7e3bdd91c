/**
 * Closes the modal dialogs of a page, and those that open later: a modal dialog, though hidden with the page, makes
 * everything outside itself inert (HTML, “blocked by a modal dialog”), so that nothing of ours could be pressed, and in
 * Firefox no key came either (seen in ESR 153). The page is told nothing of it.
 *
 * Those inside shadow roots are not found: neither their opening nor what they tell can be heard outside.
 *
 * @returns a function that opens them again, in the order in which they were opened.
 */
export function setAsideDialogs(document: Document): () => void {
  const aside = new Set<HTMLDialogElement>();
  const endSilence = silence(document, aside);
  const setAside = () => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) {
      // Opened anew by the page, it is the last again.
      aside.delete(dialog);
      aside.add(dialog);
      dialog.close();
    }
  };
  setAside();
  const watch = new MutationObserver(setAside);
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
  return () => {
    watch.disconnect();
    for (const dialog of aside) if (dialog.isConnected && !dialog.open) dialog.showModal();
    endSilence();
  };
}

/** What a dialog tells its page of being closed and opened. */
const news = ['beforetoggle', 'toggle', 'close'];

/**
 * Keeps the page from hearing of what is done to dialogs.
 *
 * @returns a function that ends the silence, once each dialog has told of its last opening: it does that later.
 */
function silence(document: Document, dialogs: ReadonlySet<EventTarget>): () => void {
  const window = document.defaultView;
  /** Those that have announced a change, and will tell of it once it is done. */
  const announced = new Set<EventTarget>();
  let isEnding = false;
  const listener = (event: Event) => {
    const { target, type } = event;
    if (!target || !dialogs.has(target)) return;
    event.stopImmediatePropagation();
    if (type === 'beforetoggle') announced.add(target);
    if (type === 'toggle') announced.delete(target);
    endWhenTold();
  };
  const endWhenTold = () => {
    if (!isEnding || announced.size > 0) return;
    for (const type of news) window?.removeEventListener(type, listener, true);
  };
  for (const type of news) window?.addEventListener(type, listener, true);
  return () => {
    isEnding = true;
    endWhenTold();
  };
}
