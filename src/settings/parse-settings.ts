import * as v from 'valibot';
import { articleKey } from './article-key.ts';
import { faceNames } from './faces.ts';
import { defaultSettings, limits, mostArticlesOff, mostSectionsOff, type Settings } from './settings.ts';
import { themeNames } from './themes.ts';

const within = ({ min, max }: { min: number; max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));
/** The last of a list, each once; what is no name at all is left out. */
const latest = (most: number, name: RegExp) => {
  const isName = (one: unknown): one is string =>
    typeof one === 'string' && one.length <= longestName && name.test(one);
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter(isName)),
    // What stands there twice was put there last where it stands last.
    v.transform((names) => names.filter((one, index) => names.lastIndexOf(one) === index).slice(-most)),
  );
};
/** Far more than the newspaper's names have; what syncs has little room. */
const longestName = 200;
const someWords = /\S/;
const colour = v.pipe(v.string(), v.toLowerCase(), v.regex(/^#[0-9a-f]{6}$/));

const fields: { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  automatic: v.boolean(),
  sectionsOff: latest(mostSectionsOff, someWords),
  articlesOff: latest(mostArticlesOff, articleKey),
  automaticAnnounced: v.boolean(),
  theme: v.picklist(themeNames),
  customColours: v.object({ paper: colour, ink: colour }),
  dimPictures: v.boolean(),
  singleKeys: v.boolean(),
  voice: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  speechRate: within(limits.speechRate),
  face: v.picklist(faceNames),
  size: within(limits.size),
  measure: within(limits.measure),
  leading: within(limits.leading),
  letterSpacing: within(limits.letterSpacing),
  wordSpacing: within(limits.wordSpacing),
  paragraphSpacing: within(limits.paragraphSpacing),
  justify: v.boolean(),
  weight: within(limits.weight),
};

export interface ParsedSettings {
  settings: Settings;
  /** Fields that were there and could not be used: their defaults stand in their place. */
  damaged: (keyof Settings)[];
}

/**
 * Reads a stored record field by field: one that is missing or damaged falls back to its default, the others stay. What
 * a later version has added is passed over. Of what is no record at all, every field is damaged.
 */
export function parseSettings(record: unknown): ParsedSettings {
  const { change, damaged } = parseChange(record);
  return { settings: { ...defaultSettings, ...change }, damaged };
}

/** The fields of a record that can be used, and the names of those that cannot. */
export function parseChange(record: unknown): {
  change: Partial<Settings>;
  damaged: (keyof Settings)[];
} {
  const change: Partial<Settings> = {};
  const damaged: (keyof Settings)[] = [];
  if (record === undefined || record === null) return { change, damaged };
  const names = Object.keys(fields) as (keyof Settings)[];
  if (!isRecord(record)) return { change, damaged: names };
  const take = <Name extends keyof Settings>(name: Name) => {
    const value: unknown = Reflect.get(record, name);
    if (value === undefined) return;
    const result = v.safeParse(fields[name], value);
    if (result.success) change[name] = result.output as Settings[Name];
    else damaged.push(name);
  };
  for (const name of names) take(name);
  return { change, damaged };
}

/** Whether a value from outside can have fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
