import plain from '../../forms/plain.css?inline';
import switches from '../../forms/switch.css?inline';
import contents from './contents.css?inline';
import forms from './forms.css?inline';
import panel from './panel.css?inline';
import pictures from './pictures.css?inline';
import question from './question.css?inline';
import takeAlong from './take-along.css?inline';

/** What tools look like; it comes with the first of them. Order matters. */
export const toolStyles = [switches, panel, forms, plain, contents, question, pictures, takeAlong].join('\n');
