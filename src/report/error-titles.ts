import { cleanText, foldText } from '../extract/text.ts';
import { errorTitle } from '../site/phrases.ts';
import { selectors } from '../site/selectors.ts';
import { withoutUnseen } from './unseen.ts';

/** Where a page's title may come from (src/extract/page/read-title.ts). */
const titles = `title, h1, ${selectors.innerTitle}, meta[property="og:title"]`;
const separator = /\s[-–—|]\s/u;

/** Tells what repeats a title of a page that tells an error (`errorTitle`): nowhere else do rules go by its words. */
export class ErrorTitles {
  /** Folded. */
  readonly #titles: readonly string[];

  /** @param page is not changed */
  constructor(page: Document) {
    const texts = [...page.querySelectorAll(titles)].map((element) =>
      cleanText(element.getAttribute('content') ?? element.textContent ?? ''),
    );
    const parts = texts.flatMap((text) => [text, ...text.split(separator)]);
    this.#titles = [...new Set(parts)].filter((part) => errorTitle.test(part)).map(folded);
  }

  /** Whether a line, as the page writes it, is such a title, or has more behind it. */
  has(raw: string): boolean {
    if (this.#titles.length === 0) return false;
    const line = folded(raw);
    return this.#titles.some((title) => line.startsWith(title));
  }
}

const folded = (text: string): string => foldText(withoutUnseen(text));
