import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { onlyByReader } from '../src/reader/only-by-reader.ts';
import { drawTool } from '../src/reader/tools/draw-tool.tsx';
import { highlightsToMarkdown } from '../src/sharing/highlights-to-markdown.ts';
import { toMarkdown } from '../src/sharing/to-markdown.ts';

/** Comes into a page when a reader first wants more than to read: type and theme, contents, sharing. */
export default defineUnlistedScript(() => {
  onlyByReader();
  providePart('tools', drawTool);
  providePart('markdown', { ofArticle: toMarkdown, ofHighlights: highlightsToMarkdown });
});
