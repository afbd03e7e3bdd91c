import { cleanText } from '../text.ts';

/** The items, also where an unclosed tag has come between the list and them, and text that stands outside of any. */
export function itemsOf(list: Element): ChildNode[] {
  return [...list.childNodes].flatMap((child): ChildNode[] => {
    if (child.nodeType === child.TEXT_NODE) return cleanText(child.nodeValue ?? '') ? [child] : [];
    if (child.nodeType !== child.ELEMENT_NODE) return [];
    const element = child as Element;
    return element.localName !== 'li' && element.querySelector(':scope > li') ? itemsOf(element) : [element];
  });
}
