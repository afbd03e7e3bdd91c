import { useRef } from 'preact/hooks';
import { type MessageKey, useTexts } from '../reader/texts.ts';

export interface FileButtonProps {
  /** As tests know it. */
  action: string;
  words: MessageKey;
  /** The field's. */
  name: string;
  /** Which files are offered, as `input[accept]` has it; all by default. */
  accept?: string;
  isDisabled?: boolean;
  onFile(file: File): void;
}

/** A file's field is drawn by the browser in its own words; this is a button, and presses the field for the reader. */
export function FileButton({ action, words, name, accept, isDisabled = false, onFile }: FileButtonProps) {
  const translate = useTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="plain"
        data-action={action}
        disabled={isDisabled}
        onClick={() => field.current?.click()}
      >
        {translate(words)}
      </button>
      <input
        ref={field}
        type="file"
        name={name}
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again, such as after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
