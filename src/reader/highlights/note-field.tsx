import { useEffect, useRef } from 'preact/hooks';
import { highlightLimits } from '../../library/entry.ts';
import { useTexts } from '../texts.ts';
import { useUniqueId } from '../use-unique-id.ts';

export interface NoteFieldProps {
  note: string;
  /** Called with what is written when the writing pauses for something else: it closes, loses the focus, or the page goes. */
  onKeep(note: string): void;
  /** Ctrl + Enter. */
  onDone(): void;
}

/** Where a note is written. Nothing has to be pressed for it to be kept. */
export function NoteField({ note, onKeep, onDone }: NoteFieldProps) {
  const translate = useTexts();
  const id = useUniqueId();
  const field = useRef<HTMLTextAreaElement>(null);
  const written = useRef(note);
  const latest = useRef(onKeep);
  latest.current = onKeep;
  useEffect(() => {
    const keep = () => latest.current(written.current.trim());
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  // Another tab's note shows here, unless somebody is writing.
  useEffect(() => {
    const element = field.current;
    const root = element?.getRootNode();
    const isWriting =
      (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element;
    if (!element || isWriting) return;
    element.value = note;
    written.current = note;
  }, [note]);
  return (
    <div class="note-field">
      <label for={id}>{translate('note')}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={highlightLimits.note}
        defaultValue={note}
        onInput={({ currentTarget }) => {
          written.current = currentTarget.value;
        }}
        onBlur={() => onKeep(written.current.trim())}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onDone();
        }}
      />
    </div>
  );
}
