import { commentNote, shareNote, widgetHeading, widgetName } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { cleanText } from '../text.ts';
import type { CleanStep } from './clean-step.ts';

const controls = 'textarea, input, select, button';
/** What stands beside a control to name it is shorter, and is no sentence. */
const longestLabel = 40;

/** Readers' comments, known by their classes, and forms, known by their controls, with the words around them. */
export const dropComments: CleanStep = ({ body, remove }) => {
  for (const element of body.querySelectorAll(selectors.comments)) {
    if (element.isConnected || body.contains(element)) remove(element, 'readers’ comments');
  }
  // A page of ten thousand controls has one box around them: it is measured once.
  const tooLarge = new Set<Element>();
  for (const control of body.querySelectorAll(controls)) {
    if (!body.contains(control)) continue;
    // Only what a person can write or choose in makes a form of what is around it; a button may stand in a sentence.
    const form = control.matches('textarea, select') ? formAround(control, body, tooLarge) : control;
    remove(form, form === control ? 'a control' : 'a form');
  }
};

/** The largest element around a control that is nothing but the form: controls, their labels, what forms say of themselves. */
function formAround(control: Element, body: Element, tooLarge: Set<Element>): Element {
  let form = control;
  for (let outer = form.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (tooLarge.has(outer)) break;
    if (!isAllForm(outer, form)) {
      tooLarge.add(outer);
      break;
    }
    form = outer;
  }
  return form;
}

/** Whether an element adds nothing of an article to the form inside it. */
function isAllForm(outer: Element, form: Element): boolean {
  if (outer.querySelector('img, video, audio, table, blockquote')) return false;
  return [...outer.childNodes].every((child) => child === form || isFormPart(child));
}

function isFormPart(node: ChildNode): boolean {
  const text = cleanText(node.textContent ?? '');
  if (text === '' || isFormText(text)) return true;
  if (node.nodeType !== node.ELEMENT_NODE) return isLabel(text);
  const element = node as Element;
  if (element.matches(`label, ${controls}`)) return true;
  // What holds more controls is judged by its own parts; a line of text may be a label.
  if (element.querySelector(controls)) return [...element.childNodes].every(isFormPart);
  return isLabel(text);
}

const isFormText = (text: string): boolean =>
  [commentNote, shareNote, widgetHeading, widgetName].some((phrase) => phrase.test(text));

const isLabel = (text: string): boolean => text.length <= longestLabel && !/[.!?…]$/.test(text);
