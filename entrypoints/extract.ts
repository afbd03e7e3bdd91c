import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../src/extract/extract-article.ts';
import { providePart } from '../src/parts/parts.ts';

/** Comes into a page together with the reader's script, before it: reads the article that the view shows. */
export default defineUnlistedScript(() => providePart('extract', extractArticle));
