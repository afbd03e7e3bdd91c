import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { onceInSight } from '../../src/page/once-in-sight.ts';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import { Welcome } from '../../src/pages/welcome/welcome.tsx';
import { Texts } from '../../src/reader/texts.ts';
import { tellDamageShown } from '../../src/surfaces/damage-shown.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';

const root = document.getElementById('app');
if (!root) throw new Error('welcome.html has no #app');

const { settings, damaged } = await takeOwnSettings();
prepareDocument(document, translate('welcomeTitle'), translate, settings);

render(
  <Texts.Provider value={translate}>
    <Welcome
      settings={settings}
      services={pageServices}
      damaged={damaged}
      icon={browser.runtime.getURL('/icon/48.png')}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  </Texts.Provider>,
  root,
);
if (damaged) onceInSight(document, tellDamageShown);
