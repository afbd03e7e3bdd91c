import { useLayoutEffect, useRef } from 'preact/hooks';

export interface DateFieldProps {
  name: string;
  words: string;
  /** As `input[type=date]` has it; empty for none. */
  value: string;
  /** Called at each change, also with a year of which a part is typed; with an empty one where any part is missing. */
  onDate(date: string): void;
}

/** A date to be chosen or typed. */
export function DateField({ name, words, value, onDate }: DateFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  // Not an attribute: each time the page is drawn, what is typed so far would give way to it.
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <label class="field">
      <span class="field-name">{words}</span>
      <input
        type="date"
        name={name}
        ref={input}
        onChange={({ currentTarget }) => onDate(currentTarget.value)}
      />
    </label>
  );
}
