import { filesOf, type ScriptFile, scriptOf } from '../parts/part-files.ts';
import { type PartName, type Parts, takePart } from '../parts/parts.ts';

/** By addresses that stand here: a page of the extension runs no script whose address is made. */
const bringFile: Record<ScriptFile, () => Promise<unknown>> = {
  '/parts/base.js': () => import(/* @vite-ignore */ '/parts/base.js'),
  '/parts/view.js': () => import(/* @vite-ignore */ '/parts/view.js'),
  '/parts/more.js': () => import(/* @vite-ignore */ '/parts/more.js'),
  '/anonymise.js': () => import(/* @vite-ignore */ '/anonymise.js'),
  '/beside.js': () => import(/* @vite-ignore */ '/beside.js'),
  '/extract.js': () => import(/* @vite-ignore */ '/extract.js'),
  '/highlights.js': () => import(/* @vite-ignore */ '/highlights.js'),
  '/locate-by-weight.js': () => import(/* @vite-ignore */ '/locate-by-weight.js'),
  '/notices.js': () => import(/* @vite-ignore */ '/notices.js'),
  '/reader.js': () => import(/* @vite-ignore */ '/reader.js'),
  '/speech.js': () => import(/* @vite-ignore */ '/speech.js'),
  '/tools.js': () => import(/* @vite-ignore */ '/tools.js'),
};

/**
 * Gives a part to a page of the extension, from the very files that come into the newspaper's pages: what reads an
 * article or speaks one aloud is in the package once. @throws when it cannot be loaded, such as after an update
 */
export const bringOwn = <Name extends PartName>(name: Name): Promise<Parts[Name]> =>
  takePart(name, async (part) => {
    // One after the other: each takes what those before it have put there.
    for (const file of filesOf(scriptOf(part))) await bringFile[file]();
  });
