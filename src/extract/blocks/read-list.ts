import type { List, ListItem, ListMarker } from '../../article/article.ts';
import { joinLines } from '../../article/inline-shape.ts';
import { cleanText } from '../text.ts';
import type { ReadInside } from './draft.ts';

/** Reads a list of text, with the lists inside its items; null when it holds nothing. */
export function readList(element: Element, readInside: ReadInside): List | null {
  const items: ListItem[] = [];
  for (const child of itemsOf(element)) {
    if (child.nodeType === child.TEXT_NODE) {
      items.push({ inlines: [cleanText(child.nodeValue ?? '')], lists: [] });
      continue;
    }
    const inside = readInside(child as Element);
    const inlines = joinLines(inside.flatMap(({ block }) => ('inlines' in block ? [block.inlines] : [])));
    const lists = inside.flatMap(({ block }) => (block.kind === 'list' ? [block] : []));
    if (inlines.length > 0 || lists.length > 0)
      items.push({ ...numberOf(child as Element, 'value'), inlines, lists });
  }
  const [first] = items;
  if (!first) return null;
  if (element.localName !== 'ol') return { kind: 'list', ordered: false, items };
  const start = { ...numberOf(element, 'start'), ...first };
  return {
    kind: 'list',
    ordered: true,
    ...markerOf(element),
    items: [start.value === 1 ? first : start, ...items.slice(1)],
  };
}

/** A number that the markup gives; more digits than a list has lines are none. */
function numberOf(element: Element, attribute: 'value' | 'start'): Pick<ListItem, 'value'> {
  const written = element.getAttribute(attribute)?.trim() ?? '';
  return /^\d{1,6}$/.test(written) ? { value: Number(written) } : {};
}

const markers: readonly ListMarker[] = ['a', 'A', 'i', 'I'];

function markerOf(list: Element): Pick<List, 'marker'> {
  const marker = markers.find((one) => one === list.getAttribute('type'));
  return marker ? { marker } : {};
}

/** The items, also where an unclosed tag has come between the list and them, and text that stands outside of any. */
function itemsOf(list: Element): ChildNode[] {
  return [...list.childNodes].flatMap((child): ChildNode[] => {
    if (child.nodeType === child.TEXT_NODE) return cleanText(child.nodeValue ?? '') ? [child] : [];
    if (child.nodeType !== child.ELEMENT_NODE) return [];
    const element = child as Element;
    return element.localName !== 'li' && element.querySelector(':scope > li') ? itemsOf(element) : [element];
  });
}
