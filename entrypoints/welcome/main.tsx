import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { onceInSight } from '../../src/page/once-in-sight.ts';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import { Welcome } from '../../src/pages/welcome/welcome.tsx';
import { Texts } from '../../src/reader/texts.ts';
import { tellDamageShown } from '../../src/surfaces/damage-shown.ts';
import { takeOwnSettings } from '../options/own-settings.ts';
import { pageServices } from '../options/page-services.ts';

const app = document.getElementById('app');
if (!app) throw new Error('welcome.html has no #app');
const root = app;

const { settings, damaged } = await takeOwnSettings(() => draw(true));
prepareDocument(document, translate('welcomeTitle'), translate, settings);

function draw(notKept: boolean) {
  render(
    <Texts.Provider value={translate}>
      <Welcome
        settings={settings}
        services={pageServices}
        damaged={damaged}
        notKept={notKept}
        icon={browser.runtime.getURL('/icon/48.png')}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </Texts.Provider>,
    root,
  );
}
draw(false);
if (damaged) onceInSight(document, tellDamageShown);
