import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateByWeight } from '../src/extract/locate/locate-by-weight.ts';
import { providePart } from '../src/parts/parts.ts';

/** Comes into a page whose marks tell nothing, when the reader's script asks for it. */
export default defineUnlistedScript(() => providePart('locate-by-weight', locateByWeight));
