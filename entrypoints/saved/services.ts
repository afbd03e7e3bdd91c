import { openPage } from '../../src/background/open-page.ts';
import { type HighlightsPart, isHighlightTool } from '../../src/reader/highlights/highlights-part.ts';
import type { PictureSource } from '../../src/reader/picture-source.ts';
import type { Services } from '../../src/reader/services.ts';
import { bringFace } from '../../src/surfaces/bring-face.ts';
import { ownHighlights } from '../../src/surfaces/own-highlights.ts';
import { systemEngine } from '../../src/surfaces/system-engine.ts';

export interface Marking {
  /** Passages can be marked, and those that are marked are shown. */
  marks: boolean;
  /** The id of a highlight to go to. */
  initial: string | null;
}

/** What the reading view of a saved article asks of the extension: the same parts, from its own files. */
export const savedServices = (pictures: PictureSource, { marks, initial }: Marking): Services => ({
  async bringTool(name) {
    if (isHighlightTool(name)) return (await bringHighlights()).tool;
    if (name !== 'speech') return (await import('../../src/reader/tools/draw-tool.tsx')).drawTool;
    const { playerWith } = await import('../../src/listening/draw-player.tsx');
    return playerWith(systemEngine());
  },
  async bringBeside() {
    const { drawBeside } = await import('../../src/reader/beside/draw-beside.ts');
    if (!marks) return drawBeside;
    const highlights = { services: ownHighlights, bring: bringHighlights, canSave: false, initial };
    return (container, props) => drawBeside(container, { ...props, highlights });
  },
  bringFace,
  pictures,
  openPage: (page) => void openPage(page),
});

async function bringHighlights(): Promise<HighlightsPart> {
  const [{ drawHighlights }, { drawHighlightTool }] = await Promise.all([
    import('../../src/reader/highlights/draw-highlights.tsx'),
    import('../../src/reader/highlights/draw-highlight-tool.tsx'),
  ]);
  return { draw: drawHighlights, tool: drawHighlightTool };
}
