import { useState } from 'preact/hooks';
import { Icon } from '../../reader/icons/icon.tsx';
import { x } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';
import { type Happened, Outcome } from '../outcome.tsx';

export interface OffListProps {
  /** The name by which tests know it. */
  name: string;
  title: string;
  /** What an empty list says. */
  none: string;
  items: readonly string[];
  /** How an item is called. */
  words(item: string): string;
  /** Gives what takes the change back. */
  onChange(items: string[]): () => void;
}

/** What the reading view leaves alone, the latest first; each can be taken from the list, and put back. */
export function OffList({ name, title, none, items, words, onChange }: OffListProps) {
  const translate = useTexts();
  const [happened, setHappened] = useState<Happened | null>(null);
  const remove = (item: string) => {
    const undo = onChange(items.filter((other) => other !== item));
    setHappened({ words: translate('removedFromList', words(item)), undo });
  };
  return (
    <div data-list={name}>
      <h3>{title}</h3>
      {items.length === 0 && <p class="quiet">{none}</p>}
      {items.length > 0 && (
        <ul class="off-list">
          {items.toReversed().map((item) => (
            <li key={item}>
              <span lang="vi">{words(item)}</span>
              <button
                type="button"
                class="remove"
                data-action="remove"
                aria-label={translate('removeFromList', words(item))}
                onClick={() => remove(item)}
              >
                <Icon paths={x} />
                <span>{translate('remove')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Outcome of={happened} />
    </div>
  );
}
