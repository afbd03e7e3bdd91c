import type { Facet } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';

export interface FacetChoiceProps {
  name: 'section' | 'tag' | 'author';
  words: string;
  /** Null for any. */
  chosen: string | null;
  facets: readonly Facet[];
  onChoose(chosen: string | null): void;
}

/** Which section, tag or author the list is narrowed to. */
export function FacetChoice({ name, words, chosen, facets, onChoose }: FacetChoiceProps) {
  const translate = useTexts();
  // What was chosen stays there to be seen, also when nothing fits it any more.
  const isGone = chosen !== null && !facets.some((facet) => facet.name === chosen);
  const shown = isGone ? [{ name: chosen, count: 0 }, ...facets] : facets;
  return (
    <label class="field">
      <span class="field-name">{words}</span>
      <select
        name={name}
        disabled={shown.length === 0}
        // No name begins so, and one may be any text, such as the word for "any".
        value={chosen === null ? '' : `=${chosen}`}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value.slice(1))}
      >
        <option value="">{translate('any')}</option>
        {shown.map((facet) => (
          <option key={facet.name} value={`=${facet.name}`}>
            {translate('withCount', facet.name, facet.count.toLocaleString(translate('language')))}
          </option>
        ))}
      </select>
    </label>
  );
}
