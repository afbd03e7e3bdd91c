import { openPage } from '../../src/background/open-page.ts';
import type { PictureSource } from '../../src/reader/picture-source.ts';
import type { Services } from '../../src/reader/services.ts';
import { bringFace } from '../../src/surfaces/bring-face.ts';
import { systemEngine } from '../../src/surfaces/system-engine.ts';

/** What the reading view of a saved article asks of the extension: the same parts, from its own files. */
export const savedServices = (pictures: PictureSource): Services => ({
  async bringTool(name) {
    if (name !== 'speech') return (await import('../../src/reader/tools/draw-tool.tsx')).drawTool;
    const { playerWith } = await import('../../src/listening/draw-player.tsx');
    return playerWith(systemEngine());
  },
  bringBeside: async () => (await import('../../src/reader/beside/draw-beside.ts')).drawBeside,
  bringFace,
  pictures,
  openPage: (page) => void openPage(page),
});
