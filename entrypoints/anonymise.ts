import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/parts/parts.ts';
import { pageReport } from '../src/report/page-report.ts';

/** Comes into a page when its reader reports that it reads badly. */
export default defineUnlistedScript(() => providePart('anonymise', pageReport));
