/** Shows which words are being said, and alters nothing of the text. */
export interface Marks {
  show(sentence: Range | null, word: Range | null): void;
  /** Takes the marks away, and all that they listen to. */
  end(): void;
}

/** As the style sheet (styles/marks.css) names them. The document's own registry holds them, beside the page's. */
const sentenceName = 'doc-sach-sentence';
const wordName = 'doc-sach-word';

/** Marks by the CSS Custom Highlight API, or, in Firefox before 140 and where it was turned off, by boxes of our own. */
export function marksIn(view: HTMLElement): Marks {
  const isThere = 'highlights' in CSS && typeof Highlight === 'function';
  return isThere ? highlightMarks(CSS.highlights) : boxMarks(view);
}

function highlightMarks(registry: HighlightRegistry): Marks {
  const mark = (name: string, range: Range | null, priority: number) => {
    if (!range) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(range);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  const show = (sentence: Range | null, word: Range | null) => {
    mark(sentenceName, sentence, 0);
    mark(wordName, word, 1);
  };
  return { show, end: () => show(null, null) };
}

/**
 * Boxes behind the words, in an element of their own at the view's end. They stand where the words stood when they were
 * drawn, and are drawn again when the text may have moved.
 */
export function boxMarks(view: HTMLElement): Marks {
  const layer = view.ownerDocument.createElement('div');
  layer.className = 'spoken-boxes';
  layer.setAttribute('aria-hidden', 'true');
  view.append(layer);
  let shown: readonly (readonly [kind: string, range: Range | null])[] = [];
  const draw = () => {
    const origin = layer.getBoundingClientRect();
    layer.replaceChildren(...shown.flatMap(([kind, range]) => (range ? boxesOf(range, kind, origin) : [])));
  };
  const ended = new AbortController();
  addEventListener('resize', draw, { signal: ended.signal });
  // Only what scrolls inside the page, such as a table, moves words against the boxes.
  addEventListener('scroll', ({ target }) => target instanceof Element && draw(), {
    capture: true,
    signal: ended.signal,
  });
  const growth = new ResizeObserver(draw);
  growth.observe(view);
  return {
    show(sentence, word) {
      shown = [
        ['sentence', sentence],
        ['word', word],
      ];
      draw();
    },
    end() {
      ended.abort();
      growth.disconnect();
      layer.remove();
    },
  };
}

function boxesOf(range: Range, kind: string, origin: DOMRect): HTMLElement[] {
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, width, height }) => {
      const box = document.createElement('div');
      box.className = `spoken-${kind}`;
      const lengths = { left: left - origin.left, top: top - origin.top, width, height };
      for (const [name, length] of Object.entries(lengths)) box.style.setProperty(name, `${length}px`);
      return box;
    });
}
