import { render } from 'preact';
import { openPage } from '../../src/background/open-page.ts';
import { firstView } from '../../src/library/list/view.ts';
import { translate } from '../../src/locales/translate.ts';
import { followPaper } from '../../src/pages/paper.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { bringRest } from '../../src/pages/saved-list/later-parts.ts';
import { firstState } from '../../src/pages/saved-list/list-state.ts';
import { SavedList } from '../../src/pages/saved-list/saved-list.ts';
import { bringStyles } from '../../src/reader/bring-styles.ts';
import { Texts } from '../../src/reader/texts.ts';
import { themeStyles } from '../../src/reader/theme-styles.ts';
import { listServices, readFirstRows } from '../../src/surfaces/list-services.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { askForPersistence } from '../../src/surfaces/persistence.ts';
import { readShortcut } from '../../src/surfaces/read-shortcut.ts';
import { readTab, tabServices } from './tab.ts';
import '../../src/reader/styles/tokens.css';
import '../../src/reader/styles/base.css';
import '../../src/reader/forms/switch.css';
import '../../src/reader/styles/card.css';
import '../../src/reader/tools/styles/forms.css';
import '../../src/pages/styles/buttons.css';
import '../../src/pages/styles/question.css';
import '../../src/pages/saved-list/filters.css';
import '../../src/pages/saved-list/search.css';
import '../../src/pages/saved-list/grid.css';
import '../../src/pages/saved-list/row.css';
import '../../src/pages/saved-list/told.css';
import '../../src/pages/saved-list/over.css';
import '../../src/pages/popup/popup.css';
import '../../src/pages/popup/popup-filters.css';

/** Rows of the first picture: a few more than fit. */
const firstRows = 12;

const root = document.getElementById('app');
if (!root) throw new Error('popup.html has no #app');

bringStyles(document, 'theme-styles', themeStyles);
document.title = translate('extensionName');
document.documentElement.lang = translate('language');
const [tab, first, { settings }, shortcut] = await Promise.all([
  readTab(),
  readFirstRows(firstRows),
  takeOwnSettings(),
  readShortcut(),
]);

// Who never opens another page of the extension is asked for it here: the first rows tell that something is saved.
if (typeof first !== 'string' && first.length > 0) askForPersistence();

/** The popup would close by itself in Chromium alone. */
const close = () => window.close();
const show = (page: 'options' | 'library') => void openPage(page).then(close);

followPaper(document, settings);
// It closes with the next press beside it: nothing waits until the hand rests.
settings.subscribe(() => settings.flush());
const list = new SavedList(listServices(close), firstState(firstView, first));
render(
  <Texts.Provider value={translate}>
    <Popup
      list={list}
      page={tab.page}
      tab={tabServices(tab, list.services, close)}
      settings={settings}
      shortcut={shortcut}
      onOptions={() => show('options')}
      onLibrary={() => show('library')}
    />
  </Texts.Provider>,
  root,
);
bringRest();
