import { parsePage } from '../extract/parse-html.ts';
import type { PageReport } from '../report/page-report.ts';
import { articleNow } from './article-when-there.ts';
import { bring } from './bring.ts';

/** Makes a report of this page as it stands now, without what it says. */
export async function reportPage(document: Document, url: URL): Promise<PageReport> {
  const extraction = await articleNow(document, url);
  const [extract, locateByWeight, pageReport] = await Promise.all([
    bring('extract'),
    bring('locate-by-weight'),
    bring('anonymise'),
  ]);
  return pageReport(
    { document, url, extraction },
    { extract, locateByWeight, parse: parsePage, chance: trueChance },
  );
}

/** The browser's own chance: what it gives cannot be foreseen, nor found again from what was made of it. */
function trueChance(below: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % below;
}
