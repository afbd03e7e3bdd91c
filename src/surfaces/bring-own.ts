import { filesOf, scriptOf } from '../parts/part-files.ts';
import { type PartName, type Parts, takePart } from '../parts/parts.ts';

/**
 * Gives a part to a page of the extension, from the very files that come into the newspaper's pages: what reads an
 * article or speaks one aloud is in the package once. @throws when it cannot be loaded, such as after an update
 */
export const bringOwn = <Name extends PartName>(name: Name): Promise<Parts[Name]> =>
  takePart(name, async (part) => {
    // One after the other: each takes what those before it have put there. The bundler must leave them where they are.
    for (const file of filesOf(scriptOf(part))) await import(/* @vite-ignore */ file);
  });
