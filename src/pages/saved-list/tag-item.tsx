import { Icon } from '../../reader/icons/icon.tsx';
import { check, x } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';
import type { TagShare } from './tag-shares.ts';

export interface TagItemProps {
  share: TagShare;
  /** How many articles are edited. */
  total: number;
  /** Whether all are to have it, of a tag that only some have. */
  onGive(isForAll: boolean): void;
  /** Takes it from all. */
  onTake(): void;
}

/** A tag with what takes it away; where only some of the articles have it, its name gives it to all of them. */
export function TagItem({ share: { tag, count, isForAll }, total, onGive, onTake }: TagItemProps) {
  const translate = useTexts();
  const [part, whole] = [count, total].map((value) => value.toLocaleString(translate('language')));
  const share = `${part}/${whole}`;
  const isSome = count > 0 && count < total;
  return (
    <li class="tag" data-partly={isForAll ? undefined : ''}>
      {isSome ? (
        <button
          type="button"
          class="tag-name"
          data-action="give-tag"
          aria-pressed={isForAll}
          aria-label={translate('giveTag', tag, share)}
          title={translate('giveTag', tag, share)}
          onClick={() => onGive(!isForAll)}
        >
          {tag} {isForAll ? <Icon paths={check} /> : <span class="tag-share">{share}</span>}
        </button>
      ) : (
        <span class="tag-name">{tag}</span>
      )}
      <button
        type="button"
        class="tag-take"
        data-action="take-tag"
        aria-label={translate('removeTag', tag)}
        title={translate('removeTag', tag)}
        onClick={onTake}
      >
        <Icon paths={x} />
      </button>
    </li>
  );
}
