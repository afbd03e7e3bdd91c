import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { drawTool } from '../src/reader/tools/draw-tool.tsx';

/** Comes into a page when a reader first wants more than to read: type and theme, contents, sharing. */
export default defineUnlistedScript(() => providePart('tools', drawTool));
