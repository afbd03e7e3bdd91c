import { bringStyles } from '../bring-styles.ts';
import type { DrawBeside } from './beside.ts';
import { keepFace } from './keep-face.ts';
import { listenForSingleKeys } from './single-keys.ts';
import enlarge from './styles/enlarge.css?inline';
import print from './styles/print.css?inline';
import where from './styles/where.css?inline';
import { watchHighlights } from './watch-highlights.ts';
import { drawWhere } from './where.ts';

/** The article's look on paper, the chosen face, single keys, and where the window is: plain code, without a library. */
export const drawBeside: DrawBeside = (container, props) => {
  bringStyles(container.getRootNode(), 'beside-styles', [where, enlarge, print].join('\n'));
  const endings = [
    drawWhere(container, props),
    keepFace(container.ownerDocument, props),
    listenForSingleKeys(window, props),
    watchHighlights(container, props),
  ];
  return () => {
    for (const end of endings) end();
  };
};
