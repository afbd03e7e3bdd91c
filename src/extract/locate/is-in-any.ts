/**
 * Whether an element is one of a set, or stands inside one.
 *
 * @param within how far up is looked: this element itself and what is around it do not count.
 */
export function isInAny(
  element: Element | null,
  set: ReadonlySet<Element>,
  within: Element | null = null,
): boolean {
  for (let around = element; around && around !== within; around = around.parentElement) {
    if (set.has(around)) return true;
  }
  return false;
}
