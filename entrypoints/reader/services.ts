import { sendToBackground } from '../../src/messages/send.ts';
import type { Services } from '../../src/reader/services.ts';
import { bring } from './bring.ts';

/** What the reading view on the newspaper's page asks of the background. */
export const services: Services = {
  bringTool: (name) => bring(name === 'speech' ? name : 'tools'),
  bringBeside: () => bring('beside'),
  async bringFace(face) {
    const files = await sendToBackground<'face'>({ type: 'face', face });
    if (!files) throw new Error(`The files of “${face}” could not be read.`);
    return files;
  },
  openPage(page) {
    sendToBackground<'open-page'>({ type: 'open-page', page }).catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
    });
  },
};
