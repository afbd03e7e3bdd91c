/** What a paragraph's class tells of the line (seen in stored pages, 2018–2026; see selectors.ts). */
export type LineKind =
  | 'title'
  | 'lead'
  | 'text'
  | 'heading'
  | 'minor heading'
  | 'question'
  | 'answer'
  | 'quote'
  | 'caption'
  | 'byline';

const kinds: Record<string, LineKind> = {
  pTitle: 'title',
  pHead: 'lead',
  pBody: 'text',
  pCenter: 'text',
  pInterTitle: 'heading',
  pSuperTitle: 'heading',
  pSubTitle: 'minor heading',
  pQuestion: 'question',
  pAnswer: 'answer',
  pQuote: 'quote',
  pCaption: 'caption',
  pAuthor: 'byline',
  pSource: 'byline',
};

/** Every class that names a kind. */
export const lineClasses = Object.keys(kinds);

/** The kind that an element's classes name; null when none does. */
export function lineKindOf(element: Element): LineKind | null {
  const names = element.getAttribute('class');
  if (!names) return null;
  for (const name of names.split(/\s+/)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind) return kind;
    // The supplement and pasted pages have names of their own for it; all hold the word (not seen on the main site).
    if (/caption|chu-?thich/i.test(name)) return 'caption';
  }
  return null;
}

/** Centred lines hold pictures as well as text; a text beside a picture in one is its caption. */
export const isCentredLine = (element: Element): boolean => element.classList.contains('pCenter');
