import type { Translate } from '../../reader/texts.ts';
import type { Settings } from '../../settings/settings.ts';
import { readSettingsFile, type SettingsFile } from '../../settings/settings-file.ts';

/** Far more than settings can take, in bytes: what is larger is not read at all. */
const largestFile = 1_000_000;

export interface Import {
  /** Null when the file has nothing that can be used: then nothing is changed. */
  change: Partial<Settings> | null;
  /** What the reader is told. */
  words: string;
}

/** Reads a file that the reader has chosen. Never rejects: what went wrong is in the words. */
export async function importSettings(
  file: Pick<File, 'size' | 'text'>,
  translate: Translate,
): Promise<Import> {
  if (file.size > largestFile) return { change: null, words: translate('fileTooLarge') };
  try {
    return outcomeOf(readSettingsFile(await file.text()), translate);
  } catch (error) {
    console.info('Đọc Sạch: settings file', error);
    return { change: null, words: translate('fileUnreadable') };
  }
}

function outcomeOf(file: SettingsFile, translate: Translate): Import {
  if (file.kind === 'unknown') return { change: null, words: translate('fileUnknown') };
  const { change, damaged, isLater } = file;
  if (Object.keys(change).length === 0) return { change: null, words: translate('fileEmpty') };
  const notes = [
    translate('settingsImported'),
    isLater && translate('fileLater'),
    damaged.length > 0 && translate('fileDamaged', String(damaged.length)),
  ];
  return { change, words: notes.filter((note) => note !== false).join(' ') };
}
