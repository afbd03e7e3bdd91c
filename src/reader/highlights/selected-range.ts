/** Chromium's shadow roots have a selection of their own (not in the standard); in Firefox the document's reaches inside. */
interface Selecting {
  getSelection?(): Selection | null;
}

/** What is selected in the view that holds an element; null where nothing has been. */
export function selectionIn(element: Element): Selection | null {
  const root: Node & Selecting = element.getRootNode();
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

/** The selected words inside an element; null when there are none, or when some are outside the view. */
export function selectedRange(element: Element): Range | null {
  const range = caretRange(element);
  return range?.collapsed === false ? range : null;
}

/** The same, or where the text cursor is. */
export function caretRange(element: Element): Range | null {
  const selection = selectionIn(element);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range?.intersectsNode(element) ? range : null;
}
