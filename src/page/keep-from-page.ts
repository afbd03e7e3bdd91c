/**
 * What a reader does by mouse, finger, pen and keyboard, and what the browser tells of it, as far as it leaves a shadow root
 * (`composed`; UI Events, Pointer Events, Clipboard API, HTML “drag and drop”). Events that stay inside need no stopping.
 */
const ofReader: readonly string[] = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['gotpointercapture', 'lostpointercapture', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'selectstart', 'focusin', 'focusout'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
];

const stop = (event: Event): void => event.stopPropagation();

/**
 * Ends the way of what a reader does inside a host at that host: the page's listeners around it, which are there for what
 * stood in its place, open no advertisement at a click, keep no text from being selected and put no words of their own into
 * what is copied. What the browser does with an event it does all the same (DOM, “dispatch”: activation and default actions
 * ask whether it was cancelled, not how far it went).
 *
 * A listener of the page's for the way down (`capture`), on the window, document or root, comes before: nothing can be kept
 * from it without keeping it from the view as well. Our own that want to hear listen on the way down, too.
 */
export function keepFromPage(host: HTMLElement): void {
  // None cancels anything: scrolling need not wait for them.
  for (const type of ofReader) host.addEventListener(type, stop, { passive: true });
}
