import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { suggestTags } from './suggest-tags.ts';

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
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const offered = suggestTags(typed, known, inUse);
  const add = (tag: string) => {
    if (tag.trim() !== '') onAdd(tag);
    setTyped('');
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    const isTold = offered.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp');
    // One past the last is the box itself again.
    if (isTold) setAt(((at + 1 + (key === 'ArrowDown' ? 1 : offered.length)) % (offered.length + 1)) - 1);
    else if ((key === 'Enter' || key === ',') && typed.trim() !== '') add(offered[at] ?? typed);
    // The dialog stays.
    else if (key === 'Escape' && typed !== '') add('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
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
          aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(-1);
          }}
          onKeyDown={onKeyDown}
          // What was typed and not confirmed is meant all the same.
          onBlur={() => add(typed)}
        />
      </label>
      <div
        id={listId}
        class="suggestions"
        role="listbox"
        aria-labelledby={label}
        hidden={offered.length === 0}
      >
        {offered.map((tag, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
          <div
            key={tag}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
