export interface SwitchProps {
  /** The name by which tests know it. */
  name: string;
  words: string;
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
}

/** A choice that is on or off, with its words as part of what can be pressed. */
export function Switch({ name, words, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        name={name}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}
