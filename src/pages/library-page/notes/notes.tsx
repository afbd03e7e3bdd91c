import { useState } from 'preact/hooks';
import type { HighlightColour } from '../../../library/entry.ts';
import { useTexts } from '../../../reader/texts.ts';
import { Outcome } from '../../outcome.tsx';
import { groupNotes } from './group-notes.ts';
import { NoteGroups } from './note-groups.tsx';
import type { NotesServices } from './notes-services.ts';
import { NotesTools } from './notes-tools.tsx';
import { useNoteActs } from './use-note-acts.ts';
import { useNotes } from './use-notes.ts';

/** How many highlights are drawn at first, and how many more each time: a thousand at once would be slow. */
const step = 50;

/** All that is marked in the saved articles: searched, by colour, and taken along. */
export function Notes({ services }: { services: NotesServices }) {
  const translate = useTexts();
  const [query, setQuery] = useState('');
  const [colour, setColour] = useState<HighlightColour | 'every'>('every');
  const [most, setMost] = useState(step);
  const notes = useNotes(services, query);
  const listed = notes === 'failed' ? [] : (notes ?? []);
  const shown = colour === 'every' ? listed : listed.filter((highlight) => highlight.colour === colour);
  const { happened, copy, remove } = useNoteActs(services);
  const search = (wanted: string) => {
    setQuery(wanted);
    setMost(step);
  };
  const isNarrowed = query !== '' || colour !== 'every';
  const isNothing = notes !== null && notes !== 'failed' && shown.length === 0;
  return (
    <div class="notes">
      <NotesTools
        {...{ query, colour }}
        onSearch={search}
        onColour={setColour}
        onCopy={shown.length > 0 ? () => void copy(shown) : null}
      />
      <Outcome of={happened} />
      {notes === 'failed' && <p role="alert">{translate('notesUnread')}</p>}
      {isNothing && <p class="quiet">{translate(isNarrowed ? 'notesNotFound' : 'notesNowhere')}</p>}
      <NoteGroups
        groups={groupNotes(shown.slice(0, most))}
        addressOf={services.addressOf}
        onRemove={(highlight) => void remove(highlight)}
      />
      {shown.length > most && (
        <button type="button" class="plain" data-action="more-notes" onClick={() => setMost(most + step)}>
          {translate('moreNotes')}
        </button>
      )}
    </div>
  );
}
