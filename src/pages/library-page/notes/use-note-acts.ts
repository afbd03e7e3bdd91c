import { useState } from 'preact/hooks';
import type { Highlight, ListedHighlight } from '../../../library/entry.ts';
import { toldOf } from '../../../reader/highlights/told.ts';
import { useTexts } from '../../../reader/texts.ts';
import { copyText } from '../../../reader/tools/take-along/copy-text.ts';
import type { Happened } from '../../outcome.tsx';
import { groupNotes, type NoteGroup } from './group-notes.ts';
import type { NotesServices } from './notes-services.ts';

/** What can be done with notes, and what came of it last. */
export interface NoteActs {
  happened: Happened | null;
  /** Copies them as Markdown. */
  copy(highlights: readonly ListedHighlight[]): Promise<void>;
  /** Removes one; it can be taken back. */
  remove(highlight: Highlight): Promise<void>;
}

/** Copies and removes notes, and keeps what is to be told of it. */
export function useNoteActs(services: NotesServices): NoteActs {
  const translate = useTexts();
  const [happened, setHappened] = useState<Happened | null>(null);
  return {
    happened,
    async copy(highlights) {
      const text = await services.toMarkdown(groupNotes(highlights).map(marked)).catch((error: unknown) => {
        console.error('Đọc Sạch:', error);
        return null;
      });
      const isCopied = text !== null && (await copyText(text));
      setHappened({ words: translate(isCopied ? 'copied' : 'copyFailed') });
    },
    async remove(highlight) {
      const outcome = await services.remove(highlight);
      if (outcome === 'done')
        setHappened({ words: translate('highlightRemoved'), undo: () => void services.put(highlight) });
      else setHappened({ words: translate(toldOf(outcome).words) });
    },
  };
}

const marked = ({ title, url, highlights }: NoteGroup) => ({
  title,
  url,
  passages: highlights.map(({ anchor, note }) => ({ quote: anchor.quote, note })),
});
