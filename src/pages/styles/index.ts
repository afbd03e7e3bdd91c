import { readerStyles } from '../../reader/styles/index.ts';
import { toolStyles } from '../../reader/tools/styles/index.ts';
import buttons from './buttons.css?inline';
import choices from './choices.css?inline';
import drawing from './drawing.css?inline';
import { faintStyles } from './faint.ts';
import lists from './lists.css?inline';
import page from './page.css?inline';
import question from './question.css?inline';
import saved from './saved.css?inline';

/** What the extension's own pages look like: as the reading view does, and what they have beside. Order matters. */
export const pageStyles = [
  readerStyles,
  toolStyles,
  page,
  lists,
  choices,
  buttons,
  question,
  saved,
  drawing,
  faintStyles,
].join('\n');
