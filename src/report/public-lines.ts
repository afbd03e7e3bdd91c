import { cleanText, foldText, isCutOff } from '../extract/text.ts';
import { brand, templateAtEnd } from '../site/phrases.ts';
import { bodyId, selectors } from '../site/selectors.ts';
import { linesOf } from './keep-phrases.ts';
import { withoutUnseen } from './unseen.ts';

/** What of a page is the newspaper's to everybody: the article's own parts, and teasers. */
const parts = [
  `#${bodyId}`,
  selectors.bodyByClass,
  selectors.outerLead,
  selectors.innerTitle,
  selectors.teasers,
].join(', ');
/** Metadata that says the article's title and lead once more. */
const metadata = 'meta[property="og:title"], meta[property="og:description"], meta[name="description"]';
/** A line that begins as another does is a repetition where that is too long for a name. Characters without spaces. */
const shortestBeginning = 30;
/** Titles are no names. */
const shortestTitle = 12;
/** A page has few lines that begin alike; one that has thousands is looked at in no longer time. */
const mostAlike = 20;
const separator = /\s[-–—|]\s/u;

/**
 * Tells what of a page may become the same other words each time. In the article, which everybody can read, it can be
 * seen what a word becomes: where the page greets its reader, the same word has to become another one.
 */
export class PublicLines {
  readonly #texts = new Set<Text>();
  /** Folded. */
  readonly #lines = new Set<string>();
  /** Long ones, by what they begin with. */
  readonly #alike = new Map<string, string[]>();
  readonly #title: string;

  /**
   * @param page is not changed
   * @param article lines of the article that was found on it, wherever it stands: first its title
   */
  constructor(page: Document, article: readonly string[]) {
    const { title } = page;
    this.#title = folded(article[0] ?? title);
    for (const line of [title, ...title.split(separator), ...article]) this.#add(line);
    for (const meta of page.querySelectorAll(metadata)) this.#add(meta.getAttribute('content') ?? '');
    const lines = linesOf(page).map((texts) => ({ texts, text: joined(texts) }));
    const inside = lines.filter(
      ({ texts: [first] }) => first?.parentElement && isPublic(first.parentElement),
    );
    for (const { text } of inside) this.#add(text);
    const found = [...inside, ...lines.filter(({ text }) => this.has(text))];
    for (const { texts } of found) for (const text of texts) this.#texts.add(text);
  }

  /** Whether the line in which a text stands is the article's, or stands in it too. */
  holds(text: Text): boolean {
    return this.#texts.has(text);
  }

  /**
   * Whether a line, as the page writes it, stands in the article too: whole, as what it begins with where it was cut off,
   * or with more behind it (a caption behind the title).
   */
  has(raw: string): boolean {
    const line = folded(raw);
    if (this.#lines.has(line)) return true;
    const beginning = isCutOff(cleanText(raw)) ? line.replace(/(?<!\.)\.+$/, '') : null;
    const alike = this.#alike.get(line.slice(0, shortestBeginning)) ?? [];
    const isCut = beginning !== null && beginning.length >= shortestBeginning;
    return (
      alike.some((long) => line.startsWith(long) || (isCut && long.startsWith(beginning))) ||
      (this.#title.length >= shortestTitle && line.startsWith(this.#title))
    );
  }

  #add(raw: string): void {
    const line = folded(raw);
    if (this.#lines.has(line)) return;
    this.#lines.add(line);
    if (line.length < shortestBeginning) return;
    const beginning = line.slice(0, shortestBeginning);
    const alike = this.#alike.get(beginning) ?? [];
    if (alike.length < mostAlike) this.#alike.set(beginning, [...alike, line]);
  }
}

/** Whether an element stands in the article or in a teaser, and not in readers' comments on it. */
export const isPublic = (element: Element): boolean =>
  element.closest(parts) !== null && element.closest(selectors.comments) === null;

const joined = (texts: readonly Text[]): string => texts.map((text) => text.nodeValue ?? '').join('');

/** A template that the page has put behind a line (`{name} - {time}`) is shorter. */
const longestTemplate = 200;

/** Without the newspaper's name before it, which only one of two may have, and a template behind it. */
function folded(raw: string): string {
  const line = cleanText(withoutUnseen(raw)).replace(brand, '');
  const from = line.includes('{') ? Math.max(line.length - longestTemplate, 0) : line.length;
  return foldText(line.slice(0, from) + line.slice(from).replace(templateAtEnd, ''));
}
