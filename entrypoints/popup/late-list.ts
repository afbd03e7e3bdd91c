import { firstView } from '../../src/library/list/view.ts';
import type { LateList } from '../../src/pages/popup/popup.tsx';
import { PopupList } from '../../src/pages/popup/popup-list.tsx';
import { firstState } from '../../src/pages/saved-list/list-state.ts';
import { SavedList } from '../../src/pages/saved-list/saved-list.ts';
import { listServices, readFirstRows } from '../../src/surfaces/list-services.ts';
import { askForPersistence } from '../../src/surfaces/persistence.ts';
import '../../src/reader/styles/card.css';
import '../../src/reader/forms/plain.css';
import '../../src/pages/styles/buttons.css';
import '../../src/pages/styles/question.css';
import '../../src/pages/saved-list/grid.css';
import '../../src/pages/saved-list/row.css';
import '../../src/pages/saved-list/told.css';
import '../../src/pages/saved-list/over.css';

/** Rows of the first picture: a few more than fit. */
const firstRows = 12;

/** The list with its first rows. @param opened called when an article was opened in front */
export async function lateList(opened: () => void): Promise<LateList> {
  const first = await readFirstRows(firstRows);
  // Who never opens another page of the extension is asked for it here: the first rows tell that something is saved.
  if (typeof first !== 'string' && first.length > 0) askForPersistence();
  return { list: new SavedList(listServices(opened), firstState(firstView, first)), List: PopupList };
}
