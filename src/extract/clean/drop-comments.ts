import { selectors } from '../../site/selectors.ts';
import { type CleanStep, textLength } from './clean-step.ts';

const controls = 'textarea, input, select, button';
/** A comment form or a chooser of places says less than this; a form around the whole page says more. */
const longestForm = 250;

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

/** The largest element around a control that is nothing but the form: little text, no picture, no table. */
function formAround(control: Element, body: Element, tooLarge: Set<Element>): Element {
  let form = control;
  for (let outer = form.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (tooLarge.has(outer)) break;
    if (textLength(outer) > longestForm || outer.querySelector('img, video, audio, table, blockquote')) {
      tooLarge.add(outer);
      break;
    }
    form = outer;
  }
  return form;
}
