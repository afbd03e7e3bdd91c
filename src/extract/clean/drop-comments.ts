import { lineKindOf } from '../../site/line-classes.ts';
import { commentNote, shareNote, widgetHeading, widgetName } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { cleanText } from '../text.ts';
import type { CleanStep } from './clean-step.ts';

/** Only what a person can write or choose in makes a form of what is around it; a button may stand in a sentence. */
const fields = 'textarea, select';
const controls = `${fields}, input, button`;
/** What stands beside a control to name it is shorter, and is no sentence. */
const longestLabel = 40;

/** Readers' comments, known by their classes, and forms, known by their controls, with the words around them. */
export const dropComments: CleanStep = ({ body, gone, remove }) => {
  for (const element of body.querySelectorAll(selectors.comments)) {
    if (!gone.has(element)) remove(element, 'readers’ comments');
  }
  // A page of ten thousand controls has one box around them: it is measured once.
  const tooLarge = new Set<Element>();
  const found = [...body.querySelectorAll(fields)];
  let left = found.length > 0 ? letters(body) : 0;
  // Fields first, while the other controls still tell which lines are labels.
  for (const field of found) {
    if (gone.has(field)) continue;
    const around = formAround(field, body, tooLarge);
    // A form is never all of an article: then the line beside the control is its text.
    const form = letters(around) < left ? around : field;
    left -= letters(form);
    remove(form, form === field ? 'a control' : 'a form');
  }
  for (const control of body.querySelectorAll('input, button')) remove(control, 'a control');
};

/** How many characters a node holds without white space, so that what a part takes away can be subtracted. */
const letters = (node: Node): number => (node.textContent ?? '').replace(/\s+/g, '').length;

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
  if (node.nodeType !== node.ELEMENT_NODE) return isLabel(node, text);
  const element = node as Element;
  if (element.matches(`label, ${controls}`)) return true;
  // What holds more controls is judged by its own parts; a line of text may be a label.
  if (element.querySelector(controls)) return [...element.childNodes].every(isFormPart);
  return lineKindOf(element) === null && isLabel(element, text);
}

const isFormText = (text: string): boolean =>
  [commentNote, shareNote, widgetHeading, widgetName].some((phrase) => phrase.test(text));

/** Short, no sentence, and right beside a control: a poem may stand in one box with a form. */
const isLabel = (node: ChildNode, text: string): boolean =>
  text.length <= longestLabel &&
  !/[.!?…]$/.test(text) &&
  (isControl(besides(node, 'previousSibling')) || isControl(besides(node, 'nextSibling')));

const isControl = (node: ChildNode | null): boolean =>
  node !== null &&
  node.nodeType === node.ELEMENT_NODE &&
  ((node as Element).matches(controls) || (node as Element).querySelector(controls) !== null);

/** The sibling on one side of a node, past line breaks and white space. */
function besides(node: ChildNode, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let beside = node[side];
  while (beside && (beside.nodeName === 'BR' || (beside.nodeType === beside.TEXT_NODE && isBlank(beside))))
    beside = beside[side];
  return beside;
}

const isBlank = (node: ChildNode): boolean => (node.nodeValue ?? '').trim() === '';
