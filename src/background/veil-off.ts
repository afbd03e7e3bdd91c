import { browser } from 'wxt/browser';
import { newspaperPattern } from '../site/hosts.ts';
import { queue } from './queue.ts';

const id = 'no-veil';

/**
 * Has every page of the newspaper shown from its first paint on, or hidden by the detector until it is known whether
 * the reading view opens. A script that the browser itself brings is there in time; asking for the settings is not.
 */
export const switchVeil = (isOn: boolean): Promise<void> => inTurn(() => setVeil(isOn));

const inTurn = queue();

async function setVeil(isOn: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const isOff = registered.length > 0;
  if (isOn && isOff) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (isOn || isOff) return;
  await browser.scripting.registerContentScripts([
    { id, matches: [newspaperPattern], js: ['no-veil.js'], runAt: 'document_start' },
  ]);
}
