import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { toldBy } from '../../truth/told.ts';
import type { Engine } from './engine.ts';

export const ours: Engine = {
  run(document, url) {
    const extraction = extractArticle(document, url, locateByWeight);
    if (!extraction.ok) return null;
    return () => {
      const told = toldBy(extraction.article);
      return {
        title: told.title,
        lead: told.lead,
        summary: '',
        author: told.author,
        paragraphs: [...told.paras, ...told.images.map(({ caption }) => caption)],
        images: told.images.map(({ src }) => [src]),
        media: (told.media ?? []).map(({ src }) => src),
        told,
      };
    };
  },
};
