import { type HighlightColour, highlightColours } from '../../library/entry.ts';
import { keepFocus } from '../keep-focus.ts';
import { type MessageKey, useTexts } from '../texts.ts';

export const colourNames: Readonly<Record<HighlightColour, MessageKey>> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
};

export interface ColoursProps {
  /** Null where none is chosen yet. */
  chosen: HighlightColour | null;
  /** What pressing one does; `$1` is the colour. */
  words: MessageKey;
  onChoose(colour: HighlightColour): void;
}

/** A button for each colour. Each has a line of its own kind, so that they are told apart where there are no colours. */
export function Colours({ chosen, words, onChoose }: ColoursProps) {
  const translate = useTexts();
  return highlightColours.map((colour) => {
    const name = translate(words, translate(colourNames[colour]));
    return (
      <button
        key={colour}
        type="button"
        class={`swatch ${colour}`}
        data-colour={colour}
        aria-label={name}
        title={name}
        aria-pressed={chosen === null ? undefined : chosen === colour}
        onMouseDown={keepFocus}
        onClick={() => onChoose(colour)}
      >
        <span aria-hidden="true" />
      </button>
    );
  });
}
