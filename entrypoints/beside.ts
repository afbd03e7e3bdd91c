import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { drawBeside } from '../src/reader/beside/draw-beside.ts';

/** Comes into a page once its article can be read: the look on paper, and where in the article the reader is. */
export default defineUnlistedScript(() => providePart('beside', drawBeside));
