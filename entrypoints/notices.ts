import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { drawNotices } from '../src/reader/draw-notices.tsx';
import { onlyByReader } from '../src/reader/only-by-reader.ts';

/** Comes into a page when no article can be shown there, or not yet. */
export default defineUnlistedScript(() => {
  onlyByReader();
  providePart('notices', drawNotices);
});
