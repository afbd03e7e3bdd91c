import { sendToBackground } from '../messages/send.ts';
import type { ScriptName } from '../parts/part-files.ts';
import { type Parts, takePart } from '../parts/parts.ts';

/** Gives a part of the extension, brought by the background where it is not here yet. @throws when it cannot come */
export const bring = <Name extends Exclude<ScriptName, 'reader'>>(name: Name): Promise<Parts[Name]> =>
  takePart(name, (part) => sendToBackground<'bring-part'>({ type: 'bring-part', part }));
