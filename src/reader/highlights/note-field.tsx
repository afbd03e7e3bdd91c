import { useEffect, useRef } from 'preact/hooks';
import { highlightLimits } from '../../library/entry.ts';
import { useTexts } from '../texts.ts';
import { useUniqueId } from '../use-unique-id.ts';

export interface NoteFieldProps {
  note: string;
  /**
   * Called with what was written, if anything was: once the writing pauses, and when the field closes, loses the focus, or
   * the page goes.
   */
  onKeep(note: string): void;
  /** Ctrl + Enter. */
  onDone(): void;
}

/** Milliseconds without a letter after which the writing pauses. */
const pause = 1000;

/** Where a note is written. Nothing has to be pressed for it to be kept. */
export function NoteField({ note, onKeep, onDone }: NoteFieldProps) {
  const translate = useTexts();
  const id = useUniqueId();
  const field = useRef<HTMLTextAreaElement>(null);
  const writing = useWriting(onKeep);
  // Another tab's note shows here, unless something was written that is not kept yet.
  useEffect(() => {
    const element = field.current;
    if (element && writing.text() === null && element.value.trim() !== note) element.value = note;
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
        onInput={({ currentTarget }) => writing.write(currentTarget.value)}
        onBlur={writing.keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onDone();
        }}
      />
    </div>
  );
}

interface Writing {
  /** What was written and is not kept yet; null for nothing. */
  text(): string | null;
  write(text: string): void;
  keep(): void;
}

function useWriting(onKeep: (note: string) => void): Writing {
  const latest = useRef(onKeep);
  latest.current = onKeep;
  const writing = useRef<Writing | null>(null);
  writing.current ??= startWriting((note) => latest.current(note));
  const { keep } = writing.current;
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return writing.current;
}

function startWriting(onKeep: (note: string) => void): Writing {
  let written: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (written === null) return;
    const note = written.trim();
    written = null;
    onKeep(note);
  };
  return {
    text: () => written,
    write(text) {
      written = text;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
    keep,
  };
}
