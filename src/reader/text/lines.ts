/** The text of the article as the reading view shows it, in the order and the pieces of `blockTexts` (src/article). */

export const titleOf = (article: Element): Element | null => article.querySelector('h1:not(.untitled)');
export const leadOf = (article: Element): Element | null => article.querySelector('.lead');

/** Each block is an element of the body; a wide table alone has another before it. */
export const blockElements = (article: Element): Element[] => [
  ...article.querySelectorAll('.body > :not(.table-hint)'),
];

/** What parts the cells of a row, as in `blockTexts`. */
export const cellBreak = ' | ';

/** The lines of a block, each of one element or, in a table, of one for each cell; words of the interface are in none. */
export function linesOf(block: Element): Element[][] {
  const each = (selector: string) => [...block.querySelectorAll(selector)].map((element) => [element]);
  if (block.matches('ul, ol')) return each('li');
  if (block.matches('blockquote')) return each('p');
  if (block.matches('figure')) return each('figcaption');
  if (block.matches('.media')) return each('.caption');
  if (!block.matches('.table-scroll')) return [[block]];
  const rows = [...block.querySelectorAll('tr')].map((row) => [...row.children]);
  return [...each('caption'), ...rows].filter((cells) => cells.length > 1 || cells[0]?.textContent);
}

/** The text nodes of a line: an item's are those of the items inside it not. */
export function textsOf(line: Element): Text[] {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    if (!line.matches('li') || node.parentElement?.closest('li') === line) texts.push(node);
  }
  return texts;
}
