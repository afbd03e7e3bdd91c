import { render } from 'preact';
import { openPage } from '../../src/background/open-page.ts';
import { translate } from '../../src/locales/translate.ts';
import { followPaper } from '../../src/pages/paper.ts';
import { type LateList, Popup } from '../../src/pages/popup/popup.tsx';
import { bringStyles } from '../../src/reader/bring-styles.ts';
import { Texts } from '../../src/reader/texts.ts';
import { themeStyles } from '../../src/reader/theme-styles.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { readShortcut } from '../../src/surfaces/read-shortcut.ts';
import { readTab, tabServices } from './tab.ts';
import '../../src/reader/styles/tokens.css';
import '../../src/reader/styles/base.css';
import '../../src/reader/forms/switch.css';
import '../../src/pages/saved-list/filters.css';
import '../../src/pages/saved-list/search.css';
import '../../src/pages/popup/popup.css';
import '../../src/pages/popup/popup-filters.css';

const root = document.getElementById('app');
if (!root) throw new Error('popup.html has no #app');

/** The popup would close by itself in Chromium alone. */
const close = () => window.close();
const show = (page: 'options' | 'library') => void openPage(page).then(close);

// The list comes beside what is read for its frame.
const coming = import('./late-list.ts').then(({ lateList }) => lateList(close));

bringStyles(document, 'theme-styles', themeStyles);
document.title = translate('extensionName');
document.documentElement.lang = translate('language');
const [tab, { settings }, shortcut] = await Promise.all([
  readTab(),
  takeOwnSettings(),
  readShortcut('toggle-reader'),
]);
const services = tabServices(tab, close);

followPaper(document, settings);
// It closes with the next press beside it: nothing waits until the hand rests.
settings.subscribe(() => settings.flush());
const draw = (late: LateList | null) =>
  render(
    <Texts.Provider value={translate}>
      <Popup
        page={tab.page}
        tab={services}
        onOptions={() => show('options')}
        onLibrary={() => show('library')}
        {...{ late, settings, shortcut }}
      />
    </Texts.Provider>,
    root,
  );
draw(null);
coming.then(draw, (error: unknown) => console.error('Đọc Sạch:', error));
