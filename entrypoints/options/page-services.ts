import { browser } from 'wxt/browser';
import type { PageServices } from '../../src/pages/services.ts';
import { services } from '../reader/services.ts';

/** What the extension's own pages ask of the extension. */
export const pageServices: PageServices = {
  bringFace: services.bringFace,
  async readShortcut() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'toggle-reader')?.shortcut || null;
  },
};
