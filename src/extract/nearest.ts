/**
 * What `closest` finds, for many elements of one tree: each element around them is looked at once. Elements may leave
 * the tree meanwhile; what stands around one that is asked for stays there.
 *
 * @returns gives the nearest element of a selector: the one that is asked for, or one around it.
 */
export function nearest(selector: string): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let around: Element | null = element;
    while (around && !known.has(around)) {
      if (around.matches(selector)) known.set(around, around);
      else {
        passed.push(around);
        around = around.parentElement;
      }
    }
    const found = around && (known.get(around) ?? null);
    for (const one of passed) known.set(one, found);
    return found;
  };
}
