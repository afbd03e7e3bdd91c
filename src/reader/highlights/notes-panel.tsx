import { useEffect } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { trash } from '../icons/icon-paths.ts';
import { useTexts } from '../texts.ts';
import { Panel } from '../tools/panel.tsx';
import type { ToolProps } from '../tools/tool.ts';
import type { Marked } from './book.ts';
import { colourNames } from './colours.tsx';
import type { Desk } from './desk.ts';
import { useDesk } from './use-desk.ts';

/** As the panel's style sheet: narrower, it lies over the text that a reader goes to. */
const narrow = '(max-width: 40em)';

/** All that is marked in the article, in its order; what the newspaper has taken out comes last. */
export function NotesPanel({ view, onClose }: ToolProps) {
  const translate = useTexts();
  const desk = useDesk(view);
  useEffect(() => desk?.drawn('notes', onClose), [desk]);
  if (!desk) return null;
  const { marked } = desk.book;
  const goTo = (one: Marked) => {
    if (matchMedia(narrow).matches) onClose();
    desk.goTo(one);
  };
  return (
    <Panel title={translate('notes')} onClose={onClose}>
      {marked.length === 0 && <p class="no-notes">{translate('notesNone')}</p>}
      <ul class="notes-list">
        {marked.map((one) => (
          <Note key={one.highlight.id} desk={desk} marked={one} onPress={() => goTo(one)} />
        ))}
      </ul>
    </Panel>
  );
}

function Note({ desk, marked, onPress }: { desk: Desk; marked: Marked; onPress(): void }) {
  const translate = useTexts();
  const { highlight, span } = marked;
  return (
    <li>
      <button type="button" class={`note-item ${highlight.colour}`} data-id={highlight.id} onClick={onPress}>
        <span class="unseen">{translate('colourNamed', translate(colourNames[highlight.colour]))}. </span>
        <span class="note-quote" lang="vi">
          {highlight.anchor.quote}
        </span>
        {highlight.note !== '' && <span class="note-words">{highlight.note}</span>}
        {!span && <span class="lost">{translate('highlightLost')}</span>}
      </button>
      <button
        type="button"
        class="card-button"
        data-action="remove-highlight"
        aria-label={translate('removeHighlight')}
        title={translate('removeHighlight')}
        onClick={() => void desk.book.remove(highlight)}
      >
        <Icon paths={trash} />
      </button>
    </li>
  );
}
