import contents from './contents.css?inline';
import forms from './forms.css?inline';
import panel from './panel.css?inline';

/** What tools look like; it comes with the first of them. Order matters. */
export const toolStyles = [panel, forms, contents].join('\n');
