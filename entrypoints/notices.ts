import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { drawNotices } from '../src/reader/draw-notices.tsx';

/** Comes into a page when no article can be shown there, or not yet. */
export default defineUnlistedScript(() => providePart('notices', drawNotices));
