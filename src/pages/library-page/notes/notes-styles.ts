import { highlightStyles } from '../../../reader/highlights/styles/index.ts';
import notes from './notes.css?inline';

/** What the list of all notes looks like, beside the styles of the extension's own pages. */
export const notesStyles: string = [highlightStyles, notes].join('\n');
