import type { LibraryFailure } from '../../../library/library-error.ts';
import type { MessageKey, Translate } from '../../../reader/texts.ts';
import type { Exported, FileEnd, Imported, Refusal, TakenBack, TransferReport } from './transfer-services.ts';

const failures: Record<LibraryFailure, MessageKey> = {
  full: 'transferFull',
  newer: 'libraryNewer',
  old: 'libraryOld',
  busy: 'libraryBusy',
  private: 'libraryPrivate',
  damaged: 'transferFailed',
  failed: 'transferFailed',
};

const ends: Record<Exclude<FileEnd, 'whole'>, MessageKey> = {
  'cut off': 'fileCutOff',
  broken: 'fileBroken',
  'too large': 'filePartTooLarge',
};

/** The same where nothing was to be had before that. */
const endsWithNothing: Record<Exclude<FileEnd, 'whole'>, MessageKey> = {
  'cut off': 'fileCutOffEmpty',
  broken: 'fileBrokenEmpty',
  'too large': 'filePartTooLargeEmpty',
};

/** Why something was not taken, as the list of it says. */
export const refusalWords: Record<Refusal, MessageKey> = {
  damaged: 'refusedDamaged',
  parts: 'refusedParts',
  'no address': 'refusedNoAddress',
  elsewhere: 'refusedElsewhere',
  'no article': 'refusedNoArticle',
  offline: 'refusedOffline',
  missing: 'refusedMissing',
  unreadable: 'refusedUnreadable',
  failed: 'refusedFailed',
};

const takenBackWords = (outcome: TakenBack, cancelled: MessageKey): MessageKey => {
  if (outcome.kind === 'failed') return failures[outcome.failure];
  if (outcome.kind === 'busy') return 'importBusy';
  return outcome.kind === 'unreadable' ? 'transferUnreadable' : cancelled;
};

/** One or two sentences about what an export has done. */
export function exportWords(outcome: Exported, translate: Translate): string {
  if (outcome.kind !== 'exported') return translate(takenBackWords(outcome, 'exportCancelled'));
  const { written, damaged, name, isInMemory } = outcome;
  if (written + damaged === 0) return translate('nothingToExport');
  return joined([
    translate('articlesExported', number(written, translate), name),
    damaged > 0 && translate('exportDamaged', number(damaged, translate)),
    isInMemory && translate('exportInMemory'),
  ]);
}

/** The same of an import. */
export function importWords(outcome: Imported, translate: Translate): string {
  switch (outcome.kind) {
    case 'imported':
      return joined([
        ...withEnd(counts(outcome.report, translate), 'nothingImported', outcome, translate),
        outcome.isLater && translate('fileLater'),
      ]);
    case 'found': {
      const found = outcome.count > 0 && translate('linksFound', number(outcome.count, translate));
      return joined(withEnd(found ? [found] : [], 'noLinksFound', outcome, translate));
    }
    case 'unknown':
      return translate('fileNotKnown');
    case 'settings':
      return translate('fileIsSettings');
    case 'locked':
      return translate('fileLocked');
    case 'several':
      return translate('fileOfSeveral');
    default:
      return translate(takenBackWords(outcome, 'importCancelled'));
  }
}

/** What was taken, and where the file ended too early; one sentence about both where nothing was. */
function withEnd(
  taken: string[],
  nothing: MessageKey,
  { end, report }: { end: FileEnd; report: TransferReport },
  translate: Translate,
): string[] {
  if (taken.length > 0) return end === 'whole' ? taken : [...taken, translate(ends[end])];
  // What was there and refused has reasons of its own, which stand below.
  const isBlamed = end !== 'whole' && report.refusedCount === 0;
  return [translate(isBlamed ? endsWithNothing[end] : nothing)];
}

function counts({ added, updated, same }: TransferReport, translate: Translate): string[] {
  const parts = [
    added > 0 && translate('articlesAdded', number(added, translate)),
    updated > 0 && translate('articlesUpdated', number(updated, translate)),
    same > 0 && translate('articlesSame', number(same, translate)),
  ];
  return parts.filter((part) => part !== false);
}

const joined = (parts: (string | false)[]): string => parts.filter((part) => part !== false).join(' ');

/** As the language of the interface writes it: `1.200`. */
export const number = (value: number, translate: Translate): string =>
  value.toLocaleString(translate('language'));
