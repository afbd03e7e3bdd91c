import { sendToBackground } from '../../src/messages/send.ts';
import { takePart } from '../../src/parts/parts.ts';
import type { Services } from '../../src/reader/services.ts';

/** What the reading view on the newspaper's page asks of the background. */
export const services: Services = {
  bringTools: () => takePart('tools', (part) => sendToBackground<'bring-part'>({ type: 'bring-part', part })),
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
