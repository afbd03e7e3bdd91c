import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstPaper } from '../src/page/paper.ts';
import { paintRemembered } from '../src/pages/paper.ts';

/** Runs in the head of the extension's own pages, before anything of them is painted. */
export default defineUnlistedScript(() => paintRemembered(document, firstPaper));
