import { sendToBackground } from '../messages/send.ts';
import type { BringFace } from '../reader/beside/load-face.ts';

/** Has the background read the files of a face from the extension. @throws when they cannot be read */
export const bringFace: BringFace = async (face) => {
  const files = await sendToBackground<'face'>({ type: 'face', face });
  if (!files) throw new Error(`The files of “${face}” could not be read.`);
  return files;
};
