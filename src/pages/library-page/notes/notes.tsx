import { useState } from 'preact/hooks';
import { type Highlight, type HighlightColour, highlightColours } from '../../../library/entry.ts';
import { Choice } from '../../../reader/forms/choice.tsx';
import { colourNames } from '../../../reader/highlights/colours.tsx';
import { toldOf } from '../../../reader/highlights/told.ts';
import { useTexts } from '../../../reader/texts.ts';
import { copyText } from '../../../reader/tools/take-along/copy-text.ts';
import { highlightsToMarkdown } from '../../../sharing/highlights-to-markdown.ts';
import { type Happened, Outcome } from '../../outcome.tsx';
import { groupNotes, type NoteGroup } from './group-notes.ts';
import { NoteGroups } from './note-groups.tsx';
import type { NotesServices } from './notes-services.ts';
import { useNotes } from './use-notes.ts';

/** How many highlights are drawn at first, and how many more each time: a thousand at once would be slow. */
const step = 50;

/** All that is marked in the saved articles: searched, by colour, and taken along. */
export function Notes({ services }: { services: NotesServices }) {
  const translate = useTexts();
  const [query, setQuery] = useState('');
  const [colour, setColour] = useState<HighlightColour | 'every'>('every');
  const [most, setMost] = useState(step);
  const [happened, setHappened] = useState<Happened | null>(null);
  const notes = useNotes(services, query);
  const listed = notes === 'failed' ? [] : (notes ?? []);
  const shown = colour === 'every' ? listed : listed.filter((highlight) => highlight.colour === colour);
  const copyAll = async () => {
    const isCopied = await copyText(highlightsToMarkdown(groupNotes(shown).map(marked)));
    setHappened({ words: translate(isCopied ? 'copied' : 'copyFailed') });
  };
  const remove = async (highlight: Highlight) => {
    const outcome = await services.remove(highlight);
    if (outcome === 'done')
      setHappened({ words: translate('highlightRemoved'), undo: () => void services.put(highlight) });
    else setHappened({ words: translate(toldOf(outcome).words) });
  };
  return (
    <div class="notes">
      <div class="notes-tools">
        <input
          type="search"
          class="notes-search"
          aria-label={translate('searchNotes')}
          placeholder={translate('searchNotes')}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setMost(step);
          }}
        />
        <Choice<HighlightColour | 'every'>
          name="note-colour"
          words={translate('colour')}
          kind="note-colours"
          value={colour}
          options={[
            { value: 'every', words: translate('everyColour') },
            ...highlightColours.map((value) => ({
              value,
              words: <ColourWords colour={value} />,
            })),
          ]}
          onChange={setColour}
        />
        {shown.length > 0 && (
          <button type="button" class="plain" data-action="copy-notes" onClick={() => void copyAll()}>
            {translate('copyNotes')}
          </button>
        )}
      </div>
      <Outcome of={happened} />
      {notes === 'failed' && <p role="alert">{translate('notesUnread')}</p>}
      {notes !== null && notes !== 'failed' && shown.length === 0 && (
        <p class="quiet">
          {translate(query === '' && colour === 'every' ? 'notesNowhere' : 'notesNotFound')}
        </p>
      )}
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

function ColourWords({ colour }: { colour: HighlightColour }) {
  const translate = useTexts();
  return (
    <>
      <span class={`note-dot ${colour}`} aria-hidden="true" />
      {translate('colourNamed', translate(colourNames[colour]))}
    </>
  );
}

const marked = ({ title, url, highlights }: NoteGroup) => ({
  title,
  url,
  passages: highlights.map(({ anchor, note }) => ({ quote: anchor.quote, note })),
});
