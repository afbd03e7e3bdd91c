import { render } from 'preact';
import { firstView } from '../../src/library/list/view.ts';
import { translate } from '../../src/locales/translate.ts';
import { onceInSight } from '../../src/page/once-in-sight.ts';
import { LibraryPage } from '../../src/pages/library-page/library-page.tsx';
import { Notes } from '../../src/pages/library-page/notes/notes.tsx';
import { notesStyles } from '../../src/pages/library-page/notes/notes-styles.ts';
import { libraryStyles } from '../../src/pages/library-page/styles.ts';
import { TransferPanel } from '../../src/pages/library-page/transfer/transfer-panel.tsx';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import { bringRest } from '../../src/pages/saved-list/later-parts.ts';
import { firstState } from '../../src/pages/saved-list/list-state.ts';
import { SavedList } from '../../src/pages/saved-list/saved-list.ts';
import { bringStyles } from '../../src/reader/bring-styles.ts';
import { Texts } from '../../src/reader/texts.ts';
import { tellDamageShown } from '../../src/surfaces/damage-shown.ts';
import { listServices, readFirstRows } from '../../src/surfaces/list-services.ts';
import { notesServices } from '../../src/surfaces/notes-services.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { askForPersistence } from '../../src/surfaces/persistence.ts';
import { takeBackDeadImport } from '../../src/surfaces/recover-import.ts';
import { transferServices } from '../../src/surfaces/transfer-services.ts';

/** Rows of the first picture: a few more than fit. */
const firstRows = 16;

const root = document.getElementById('app');
if (!root) throw new Error('library.html has no #app');

const [first, { settings, damaged }] = await Promise.all([readFirstRows(firstRows), takeOwnSettings()]);
prepareDocument(document, translate('savedArticles'), translate, settings);
bringStyles(document, 'library-styles', libraryStyles);
bringStyles(document, 'notes-styles', notesStyles);
askForPersistence();
void takeBackDeadImport();

const list = new SavedList(
  // The page stays where it is.
  listServices(() => {}),
  firstState(firstView, first),
);
const transfer = transferServices(settings);
render(
  <Texts.Provider value={translate}>
    <LibraryPage
      list={list}
      settings={settings}
      services={pageServices}
      damaged={damaged}
      notes={() => <Notes services={notesServices} />}
      transfer={(keys) => <TransferPanel services={transfer} keys={keys} />}
    />
  </Texts.Provider>,
  root,
);
bringRest();
if (damaged) onceInSight(document, tellDamageShown);
