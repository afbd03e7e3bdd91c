/** Boxes behind or beside words of the view, which leave the text as it is. */
export interface BoxLayer {
  /** Draws them anew, where the words stand now. */
  draw(): void;
  /** Takes them away, and all that they listen to. */
  end(): void;
}

/**
 * Boxes in an element of their own at the view's end. They stand where the words stood when they were drawn, and are drawn
 * again when the text may have moved.
 *
 * @param name the layer's class
 * @param boxes gives them, at lengths from the layer's own corner
 */
export function boxLayer(
  view: HTMLElement,
  name: string,
  boxes: (origin: DOMRect) => HTMLElement[],
): BoxLayer {
  const layer = view.ownerDocument.createElement('div');
  layer.className = name;
  layer.setAttribute('aria-hidden', 'true');
  view.append(layer);
  const draw = () => layer.replaceChildren(...boxes(layer.getBoundingClientRect()));
  const ended = new AbortController();
  addEventListener('resize', draw, { signal: ended.signal });
  // Only what scrolls inside the page, such as a table, moves words against the boxes.
  addEventListener('scroll', ({ target }) => target instanceof Element && draw(), {
    capture: true,
    signal: ended.signal,
  });
  const growth = new ResizeObserver(draw);
  growth.observe(view);
  // It steps aside where a panel stands beside it, and the view keeps its width.
  for (const main of view.querySelectorAll('main')) growth.observe(main);
  return {
    draw,
    end() {
      ended.abort();
      growth.disconnect();
      layer.remove();
    },
  };
}

/** A box for each line of a range. */
export const boxesOf = (range: Range, name: string, origin: DOMRect): HTMLElement[] =>
  [...range.getClientRects()].filter(({ width }) => width > 0).map((rect) => boxAt(rect, name, origin));

export function boxAt({ left, top, width, height }: DOMRect, name: string, origin: DOMRect): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  const lengths = { left: left - origin.left, top: top - origin.top, width, height };
  for (const [side, length] of Object.entries(lengths)) box.style.setProperty(side, `${length}px`);
  return box;
}

/** Whether the browser paints ranges itself (CSS Custom Highlight API): not Firefox before 140, nor where it was turned off. */
export const canPaint = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';
