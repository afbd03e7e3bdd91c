import { Icon } from '../icons/icon.tsx';
import { minus, plus } from '../icons/icon-paths.ts';
import { keepFocus } from '../keep-focus.ts';
import { useTexts } from '../texts.ts';
import { useUniqueId } from '../use-unique-id.ts';

export interface StepperProps {
  /** The name by which tests know it. */
  name: string;
  words: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** How the value is written for people. */
  written: string;
  onChange(value: number): void;
}

/**
 * A measure that can be dragged, and stepped through with two large buttons by hands that drag badly. At its end a
 * button keeps the focus, which a disabled one would lose.
 */
export function Stepper({ name, words, value, min, max, step, written, onChange }: StepperProps) {
  const translate = useTexts();
  const id = useUniqueId();
  const set = (next: number) => onChange(rounded(Math.min(Math.max(next, min), max)));
  return (
    <div class="stepper">
      <label for={id}>{words}</label>
      <output for={id}>{written}</output>
      <button
        type="button"
        class="step"
        data-action={`${name}-less`}
        aria-label={translate('smaller', words)}
        aria-disabled={value <= min}
        onMouseDown={keepFocus}
        onClick={() => set(value - step)}
      >
        <Icon paths={minus} />
      </button>
      <input
        id={id}
        type="range"
        name={name}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={written}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <button
        type="button"
        class="step"
        data-action={`${name}-more`}
        aria-label={translate('larger', words)}
        aria-disabled={value >= max}
        onMouseDown={keepFocus}
        onClick={() => set(value + step)}
      >
        <Icon paths={plus} />
      </button>
    </div>
  );
}

/** Steps of a hundredth add up to no more than hundredths. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
