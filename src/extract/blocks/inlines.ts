import type { Inline, MarkTag } from '../../article/article.ts';

const invisible = /[\u200b\u2060\ufeff]/g;

interface Level {
  children: Inline[];
  inline: Exclude<Inline, string> | null;
  /** A space was set before it, which goes again where nothing comes to stand inside. */
  hasSpaceBefore: boolean;
}

/**
 * Collects the text runs of one paragraph: white space folded across the runs' borders, text in Unicode NFC, equal
 * neighbours joined, nothing empty left.
 */
export class InlineCollector {
  /** The marks and links that are open, the line itself first. */
  #open: Level[] = [{ children: [], inline: null, hasSpaceBefore: false }];
  #pendingSpace = false;
  #hasText = false;

  get hasText(): boolean {
    return this.#hasText;
  }

  get endsWithBreak(): boolean {
    return this.#hasText && isBreak(this.#children.at(-1));
  }

  text(raw: string): void {
    const folded = fold(raw);
    if (folded === '' || (folded === ' ' && !this.#hasText)) return;
    if (folded.startsWith(' ')) this.#pendingSpace = true;
    const words = folded.trim();
    if (words === '') return;
    const children = this.#children;
    const last = children.at(-1);
    const space = this.#pendingSpace && this.#hasText && !isBreak(last) ? ' ' : '';
    if (typeof last === 'string') children[children.length - 1] = last + space + words;
    else children.push(space + words);
    this.#hasText = true;
    this.#pendingSpace = folded.endsWith(' ');
  }

  lineBreak(): void {
    this.#children.push({ tag: 'br' });
    this.#pendingSpace = false;
  }

  /** Opens a mark or link; what comes until `close` is inside it. A space before it stays outside. */
  open(inline: { tag: MarkTag } | { tag: 'a'; href: string }): void {
    const hasSpaceBefore = this.#pendingSpace && this.#hasText && this.#pushSpace();
    this.#open.push({ children: [], inline: { ...inline, children: [] }, hasSpaceBefore });
  }

  close(): void {
    const closed = this.#open.pop();
    if (!closed?.inline || closed.inline.tag === 'br') return;
    if (closed.children.length === 0) {
      if (closed.hasSpaceBefore) this.#takeSpaceBack();
      return;
    }
    this.#children.push({ ...closed.inline, children: closed.children });
  }

  /** Gives what was collected, without breaks and spaces at its ends, and starts anew inside the same marks. */
  take(): Inline[] {
    const reopened = this.#open.slice(1).map(({ inline }) => inline);
    while (this.#open.length > 1) this.close();
    const inlines = trimBreaks(this.#children).map(composed);
    this.#open = [null, ...reopened].map((inline) => ({ children: [], inline, hasSpaceBefore: false }));
    this.#pendingSpace = false;
    this.#hasText = false;
    return inlines;
  }

  get #children(): Inline[] {
    return (this.#open.at(-1) as Level).children;
  }

  /** @returns false where a line break says enough. */
  #pushSpace(): boolean {
    const children = this.#children;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = `${last} `;
    else if (!isBreak(last)) children.push(' ');
    this.#pendingSpace = false;
    return !isBreak(last);
  }

  #takeSpaceBack(): void {
    const children = this.#children;
    const last = children.pop();
    if (typeof last === 'string' && last !== ' ') children.push(last.slice(0, -1));
    this.#pendingSpace = true;
  }
}

/** Anything but single plain spaces between visible characters. Most text has none of it. */
const unfolded = /[^\S ]| {2}|[\u200b\u2060\ufeff]/;

function fold(text: string): string {
  return unfolded.test(text) ? text.replace(invisible, '').replace(/\s+/g, ' ') : text;
}

/** Text in NFC, once all of it is there: a letter and its mark may come from two of the page's text nodes. */
function composed(inline: Inline): Inline {
  if (typeof inline === 'string') return inline.normalize('NFC');
  return 'children' in inline ? { ...inline, children: inline.children.map(composed) } : inline;
}

const isBreak = (inline: Inline | undefined): boolean => typeof inline === 'object' && inline.tag === 'br';

/** Breaks and blank runs at either end show nothing. */
function trimBreaks(inlines: Inline[]): Inline[] {
  const isBlank = (inline: Inline | undefined) =>
    inline !== undefined && (isBreak(inline) || (typeof inline === 'string' && inline.trim() === ''));
  let start = 0;
  let end = inlines.length;
  while (start < end && isBlank(inlines[start])) start++;
  while (end > start && isBlank(inlines[end - 1])) end--;
  return inlines.slice(start, end);
}
