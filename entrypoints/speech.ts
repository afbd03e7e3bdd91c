import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { playerWith } from '../src/listening/draw-player.tsx';
import { providePart } from '../src/parts/parts.ts';
import { onlyByReader } from '../src/reader/only-by-reader.ts';
import { systemEngine } from '../src/surfaces/system-engine.ts';

/** Comes into a page when a reader first wants to listen. */
export default defineUnlistedScript(() => {
  onlyByReader();
  providePart('speech', playerWith(systemEngine()));
});
