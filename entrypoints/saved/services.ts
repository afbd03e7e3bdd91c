import { openPage } from '../../src/background/open-page.ts';
import { isHighlightTool } from '../../src/reader/highlights/highlights-part.ts';
import type { PictureSource } from '../../src/reader/picture-source.ts';
import type { Services } from '../../src/reader/services.ts';
import { bringFace } from '../../src/surfaces/bring-face.ts';
import { bringOwn } from '../../src/surfaces/bring-own.ts';
import { ownHighlights } from '../../src/surfaces/own-highlights.ts';

export interface Marking {
  /** Passages can be marked, and those that are marked are shown. */
  marks: boolean;
  /** The id of a highlight to go to. */
  initial: string | null;
}

/** What the reading view of a saved article asks of the extension: the same parts. */
export const savedServices = (pictures: PictureSource, { marks, initial }: Marking): Services => ({
  async bringTool(name) {
    if (isHighlightTool(name)) return (await bringOwn('highlights')).tool;
    return bringOwn(name === 'speech' ? name : 'tools');
  },
  async bringBeside() {
    const drawBeside = await bringOwn('beside');
    if (!marks) return drawBeside;
    const bring = () => bringOwn('highlights');
    const highlights = { services: ownHighlights, bring, canSave: false, initial };
    return (container, props) => drawBeside(container, { ...props, highlights });
  },
  bringFace,
  pictures,
  openPage: (page) => void openPage(page),
  report: null,
});
