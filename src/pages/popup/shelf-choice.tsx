import { type Shelf, shelves } from '../../library/entry.ts';
import { useTexts } from '../../reader/texts.ts';
import { shelfWords } from '../saved-list/shelf-words.ts';

/** Which shelf the list shows; the trash is found here alone, since it is hardly ever wanted. */
export function ShelfChoice({ shelf, onChoose }: { shelf: Shelf; onChoose(shelf: Shelf): void }) {
  const translate = useTexts();
  return (
    <label class="field">
      <span class="field-name">{translate('shelves')}</span>
      <select
        name="shelf"
        value={shelf}
        onChange={({ currentTarget: { value } }) => onChoose(shelves.find((one) => one === value) ?? 'list')}
      >
        {shelves.map((one) => (
          <option key={one} value={one}>
            {translate(shelfWords[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
