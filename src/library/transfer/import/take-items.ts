import { legible } from '../../../article/legible.ts';
import { mergeFresh } from '../../search/merge-fresh.ts';
import type { Library } from '../../store/database.ts';
import { type Incoming, parseItem } from './parse-item.ts';
import { type Report, refuse } from './report.ts';
import { writeArticle } from './write-article.ts';

/** Articles after which their words come into the search's own records: until then every search reads all of them. */
const mergedAtOnce = 500;
/** Articles after which it is asked whether they are so many: others may be saved meanwhile. */
const askedAfter = 50;
/** Refusals one after the other after which no more is looked at: a file of millions of them would take minutes. */
const mostRefused = 1000;

export interface ItemTaker {
  /** Brings one article of the file into the library, or notes why not. @throws LibraryError */
  take(raw: unknown): Promise<void>;
  /** So many could not be taken one after the other that there is nothing to be hoped for. */
  readonly isHopeless: boolean;
}

/** Takes the articles of a file, one after the other, and counts them in the report. */
export function itemTaker(library: Library, { now, report }: { now: number; report: Report }): ItemTaker {
  let refusedInRow = 0;
  let written = 0;
  const write = async (incoming: Incoming) => {
    const outcome = await writeArticle(library, incoming, now);
    report[outcome]++;
    if (incoming.lost > 0) refuse(report, titleOf(incoming), 'parts');
    if (outcome === 'same') return;
    written++;
    if (written % askedAfter === 0) await mergeFresh(library, { least: mergedAtOnce });
  };
  return {
    async take(raw) {
      const incoming = parseItem(raw, now);
      if (incoming) {
        refusedInRow = 0;
        await write(incoming);
      } else {
        refusedInRow++;
        refuse(report, nameOf(raw), 'damaged');
      }
    },
    get isHopeless() {
      return refusedInRow >= mostRefused;
    },
  };
}

const titleOf = ({ article }: Incoming): string => legible(article.title) || article.url;

/** Whatever tells which article it was. */
function nameOf(raw: unknown): string {
  for (const part of ['entry', 'article', 'damaged']) {
    const found: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, part) : undefined;
    if (typeof found !== 'object' || found === null) continue;
    for (const name of ['title', 'url', 'key']) {
      const text: unknown = Reflect.get(found, name);
      if (typeof text === 'string' && legible(text) !== '') return text;
    }
    if (part === 'damaged') return nameOf(found);
  }
  return '';
}
