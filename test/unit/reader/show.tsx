import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { Texts, type Translate } from '../../../src/reader/texts.ts';
import { texts } from './catalogue.ts';

/** Renders into a fresh document, with effects run, in Vietnamese unless told otherwise. */
export function show(child: ComponentChild, translate: Translate = texts('vi')): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  showAgain(root, child, translate);
  return root;
}

/** Renders over what is there, as an entrypoint does when something has changed. */
export function showAgain(
  root: HTMLElement,
  child: ComponentChild,
  translate: Translate = texts('vi'),
): void {
  act(() => render(<Texts.Provider value={translate}>{child}</Texts.Provider>, root));
}

/** The first element that matches; a missing one fails the test here. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** Lets a picture arrive, in its own size. */
export function load(picture: HTMLImageElement, { width, height }: { width: number; height: number }): void {
  Object.defineProperties(picture, { naturalWidth: { value: width }, naturalHeight: { value: height } });
  act(() => {
    picture.dispatchEvent(new Event('load'));
  });
}

/** Lets an event that does not bubble happen, as a failed load is one. */
export function fail(element: Element): void {
  act(() => {
    element.dispatchEvent(new Event('error'));
  });
}
