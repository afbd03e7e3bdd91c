import { translate } from '../../src/locales/translate.ts';
import { onceInSight } from '../../src/page/once-in-sight.ts';
import { prepareDocument } from '../../src/pages/prepare-document.ts';
import { tellDamageShown } from '../../src/surfaces/damage-shown.ts';
import { takeOwnSettings } from '../../src/surfaces/own-settings.ts';
import { askForPersistence } from '../../src/surfaces/persistence.ts';
import { SavedView } from './saved-view.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('saved.html has no #app');

const { settings, damaged } = await takeOwnSettings();
prepareDocument(document, translate('savedArticles'), translate, settings);

askForPersistence();
// Back and forth lead from article to article: the browser would scroll the one that is left, before it is gone, to where
// the other was.
history.scrollRestoration = 'manual';
const view = new SavedView(root, settings, damaged);
await view.show(location.hash);
addEventListener('hashchange', () => void view.show(location.hash));
if (damaged) onceInSight(document, tellDamageShown);
