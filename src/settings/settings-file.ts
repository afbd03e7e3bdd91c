import { isRecord, parseChange } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** What marks a file of ours, and the version of its form: one that older versions would misread gets a higher one. */
const format = 'doc-sach-settings';
const version = 1;

/** Settings as the text of a file (JSON) that {@link readSettingsFile} takes back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format, version, settings }, null, 2)}\n`;
}

/** What a file is, and what of it can be used. */
export type SettingsFile =
  /** Not one of ours, or cut off. */
  | { kind: 'unknown' }
  /** Every field that is there can be used, or not (`damaged`); `isLater`: a later version has written it. */
  | { kind: 'settings'; change: Partial<Settings>; damaged: (keyof Settings)[]; isLater: boolean };

/** Reads a file's text field by field, as stored settings are read. What the file lacks is not changed. */
export function readSettingsFile(text: string): SettingsFile {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== format || !isRecord(file.settings)) return { kind: 'unknown' };
  const isLater = typeof file.version === 'number' && file.version > version;
  return { kind: 'settings', ...parseChange(file.settings), isLater };
}

/** The name under which the file is saved: with the reader's own day, so that several can be told apart. */
export function settingsFileName(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `doc-sach-${now.getFullYear()}-${month}-${day}.json`;
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is what Windows' editors put before a text that was opened and saved again.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
