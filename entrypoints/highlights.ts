import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { drawHighlightTool } from '../src/reader/highlights/draw-highlight-tool.tsx';
import { drawHighlights } from '../src/reader/highlights/draw-highlights.tsx';
import { onlyByReader } from '../src/reader/only-by-reader.ts';

/** Comes into a page when something is marked in its article, or when words are selected that could be. */
export default defineUnlistedScript(() => {
  onlyByReader();
  providePart('highlights', { draw: drawHighlights, tool: drawHighlightTool });
});
