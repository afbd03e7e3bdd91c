import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { drawHighlightTool } from '../src/reader/highlights/draw-highlight-tool.tsx';
import { drawHighlights } from '../src/reader/highlights/draw-highlights.tsx';

/** Comes into a page when something is marked in its article, or when words are selected that could be. */
export default defineUnlistedScript(() =>
  providePart('highlights', { draw: drawHighlights, tool: drawHighlightTool }),
);
