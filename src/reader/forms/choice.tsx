import type { ComponentChildren } from 'preact';

export interface ChoiceProps<Value extends string> {
  /** The name by which tests know it. */
  name: string;
  /** The question; a heading where it begins a part of a page. */
  words: ComponentChildren;
  /** A class of its style sheet. */
  kind: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange(value: Value): void;
}

export interface Option<Value extends string> {
  value: Value;
  words: ComponentChildren;
  /** Custom properties for its style sheet. */
  style?: Record<string, string>;
}

/** One of several, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, words, kind, value, options, onChange } = props;
  return (
    <fieldset class={`choice ${kind}`}>
      <legend>{words}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option" style={option.style ?? {}}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="option-words">{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
