/**
 * Gives the keyboard to what stands in the page's place. Firefox sends no key to a page whose focus is on a hidden
 * `<body>` (seen in Firefox ESR 153: no `keydown` at all), so the focus must be on something that shows.
 *
 * @param root holds the view, an element with `tabindex="-1"`.
 */
export function takeFocus(root: ParentNode): void {
  root.querySelector<HTMLElement>('.view')?.focus({ preventScroll: true });
}
