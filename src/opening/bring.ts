import { sendToBackground } from '../messages/send.ts';
import { type PartName, type Parts, takePart } from '../parts/parts.ts';

/** Gives a part of the extension, brought by the background where it is not here yet. @throws when it cannot come */
export const bring = <Name extends PartName>(name: Name): Promise<Parts[Name]> =>
  takePart(name, (part) => sendToBackground<'bring-part'>({ type: 'bring-part', part }));
