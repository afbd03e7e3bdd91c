import { useId } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { type Completion, useCompletion } from './use-completion.ts';

export interface TagBoxProps {
  /** Those that it may complete to. */
  known: readonly string[];
  inUse: readonly string[];
  onAdd(tag: string): void;
}

/** A box for new tags, which offers those that begin so: a combobox after the ARIA Authoring Practices. */
export function TagBox({ known, inUse, onAdd }: TagBoxProps) {
  const translate = useTexts();
  const [label, listId] = [useId(), useId()];
  const completion = useCompletion(known, inUse, onAdd);
  const { typed, offered, at } = completion;
  return (
    <div class="tag-box">
      <label id={label} class="field">
        <span class="field-name">{translate('addTag')}</span>
        <input
          type="text"
          name="tag-name"
          role="combobox"
          maxLength={60}
          autocomplete="off"
          aria-expanded={offered.length > 0}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={at >= 0 ? optionId(listId, at) : undefined}
          value={typed}
          onInput={({ currentTarget }) => completion.type(currentTarget.value)}
          onKeyDown={completion.onKeyDown}
          // What was typed and not confirmed is meant all the same.
          onBlur={() => completion.add(typed)}
        />
      </label>
      <Suggestions id={listId} label={label} completion={completion} />
    </div>
  );
}

const optionId = (listId: string, place: number): string => `${listId}-${place}`;

interface SuggestionsProps {
  id: string;
  /** The id of what names them. */
  label: string;
  completion: Completion;
}

function Suggestions({ id, label, completion: { offered, at, add } }: SuggestionsProps) {
  return (
    <div id={id} class="suggestions" role="listbox" aria-labelledby={label} hidden={offered.length === 0}>
      {offered.map((tag, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active one
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
        <div
          key={tag}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => add(tag)}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}
