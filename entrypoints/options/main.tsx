import { render } from 'preact';
import { openPage } from '../../src/background/open-page.ts';
import { translate } from '../../src/locales/translate.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import { onceInSight } from '../../src/page/once-in-sight.ts';
import { Options } from '../../src/pages/options/options.tsx';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import type { OptionsServices } from '../../src/pages/services.ts';
import { Texts } from '../../src/reader/texts.ts';
import { tellDamageShown } from '../../src/surfaces/damage-shown.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { readStored } from './read-stored.ts';
import { voiceServices } from './voices.ts';

const root = document.getElementById('app');
if (!root) throw new Error('options.html has no #app');

const services: OptionsServices = {
  ...pageServices,
  openShortcuts: () => openPage('shortcuts'),
  readStored,
  ...voiceServices,
  async forgetReading() {
    const answer = await sendToBackground<'forget-reading'>({ type: 'forget-reading' });
    if (!answer?.forgotten) throw new Error('What was read could not be forgotten.');
  },
};
const { settings, damaged } = await takeOwnSettings();
prepareDocument(document, translate('optionsTitle'), translate, settings);

render(
  <Texts.Provider value={translate}>
    <Options settings={settings} services={services} damaged={damaged} />
  </Texts.Provider>,
  root,
);
if (damaged) onceInSight(document, tellDamageShown);
