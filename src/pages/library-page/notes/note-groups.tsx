import { legible } from '../../../article/legible.ts';
import type { Highlight } from '../../../library/entry.ts';
import { colourNames } from '../../../reader/highlights/colours.tsx';
import { Icon } from '../../../reader/icons/icon.tsx';
import { trash } from '../../../reader/icons/icon-paths.ts';
import { useTexts } from '../../../reader/texts.ts';
import type { NoteGroup } from './group-notes.ts';
import type { NotesServices } from './notes-services.ts';

export interface NoteGroupsProps {
  groups: readonly NoteGroup[];
  addressOf: NotesServices['addressOf'];
  onRemove(highlight: Highlight): void;
}

/** Each article with what is marked in it. A passage leads to its place in the saved article. */
export function NoteGroups({ groups, addressOf, onRemove }: NoteGroupsProps) {
  const translate = useTexts();
  return groups.map(({ key, title, highlights }) => (
    <section key={key} class="note-group" data-key={key}>
      <h2 lang={legible(title) === '' ? undefined : 'vi'}>{legible(title) || translate('untitled')}</h2>
      <ul class="notes-list">
        {highlights.map((highlight) => (
          <li key={highlight.id}>
            <a class={`note-item ${highlight.colour}`} data-id={highlight.id} href={addressOf(highlight)}>
              <span class="unseen">
                {translate('colourNamed', translate(colourNames[highlight.colour]))}.{' '}
              </span>
              <span class="note-quote" lang="vi">
                {highlight.anchor.quote}
              </span>
              {highlight.note !== '' && <span class="note-words">{highlight.note}</span>}
            </a>
            <button
              type="button"
              class="card-button"
              data-action="remove-highlight"
              aria-label={translate('removeHighlight')}
              title={translate('removeHighlight')}
              onClick={() => onRemove(highlight)}
            >
              <Icon paths={trash} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
