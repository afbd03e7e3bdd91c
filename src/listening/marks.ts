import { boxesOf, boxLayer, canPaint } from '../reader/text/boxes.ts';

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
  return canPaint() ? highlightMarks(CSS.highlights) : boxMarks(view);
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

export function boxMarks(view: HTMLElement): Marks {
  let shown: readonly (readonly [name: string, range: Range | null])[] = [];
  const { draw, end } = boxLayer(view, 'spoken-boxes', (origin) =>
    shown.flatMap(([name, range]) => (range ? boxesOf(range, name, origin) : [])),
  );
  return {
    show(sentence, word) {
      shown = [
        ['spoken-sentence', sentence],
        ['spoken-word', word],
      ];
      draw();
    },
    end,
  };
}
