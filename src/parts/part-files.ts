import type { PartName } from './parts.ts';

/** Scripts that come into a page as one: the reader's own, and the parts. */
export type ScriptName = Exclude<PartName, 'markdown'> | 'reader';

/** What several of these hold in common, once: each is a file of its own that comes before those that need it. */
export type SharedName = 'base' | 'view' | 'more';

/** Where a file is in the extension. */
export type ScriptFile = `/${ScriptName}.js` | `/parts/${SharedName}.js`;

const sharedBy: Record<ScriptName, readonly SharedName[]> = {
  anonymise: ['base'],
  extract: ['base'],
  'locate-by-weight': ['base'],
  reader: ['base', 'view'],
  beside: ['base', 'view', 'more'],
  notices: ['base', 'view'],
  tools: ['base', 'view', 'more'],
  highlights: ['base', 'view', 'more'],
  speech: ['base', 'view', 'more'],
};

/**
 * The files of a script, in the order in which they come. The build puts what is shared there, and ends where this is
 * not what a script needs (src/build/share-code.ts). A shared file that comes again does nothing.
 */
export const filesOf = (name: ScriptName): ScriptFile[] => [
  ...sharedBy[name].map((shared) => `/parts/${shared}.js` as const),
  `/${name}.js`,
];

/** The script that provides a part. */
export const scriptOf = (part: PartName): ScriptName => (part === 'markdown' ? 'tools' : part);

/** Whether something that the build makes is one of these scripts. */
export const isScriptName = (name: string): name is ScriptName => name in sharedBy;

export const allFiles = (): ScriptFile[] => [
  ...new Set(Object.keys(sharedBy).filter(isScriptName).flatMap(filesOf)),
];
