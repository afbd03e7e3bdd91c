import { type HighlightColour, highlightColours } from '../../../library/entry.ts';
import { Choice } from '../../../reader/forms/choice.tsx';
import { colourNames } from '../../../reader/highlights/colours.tsx';
import { useTexts } from '../../../reader/texts.ts';

export interface NotesToolsProps {
  query: string;
  colour: HighlightColour | 'every';
  onSearch(query: string): void;
  onColour(colour: HighlightColour | 'every'): void;
  /** Copies all that is shown; null where nothing is. */
  onCopy: (() => void) | null;
}

/** What searches and narrows the notes, and takes them along. */
export function NotesTools({ query, colour, onSearch, onColour, onCopy }: NotesToolsProps) {
  const translate = useTexts();
  return (
    <div class="notes-tools">
      <input
        type="search"
        class="notes-search"
        aria-label={translate('searchNotes')}
        placeholder={translate('searchNotes')}
        value={query}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <Choice<HighlightColour | 'every'>
        name="note-colour"
        words={translate('colour')}
        kind="note-colours"
        value={colour}
        options={[
          { value: 'every', words: translate('everyColour') },
          ...highlightColours.map((value) => ({ value, words: <ColourWords colour={value} /> })),
        ]}
        onChange={onColour}
      />
      {onCopy && (
        <button type="button" class="plain" data-action="copy-notes" onClick={onCopy}>
          {translate('copyNotes')}
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
      <span class="colour-name">{translate(colourNames[colour])}</span>
    </>
  );
}
