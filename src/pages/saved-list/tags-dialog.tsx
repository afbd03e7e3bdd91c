import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../library/entry.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import { x } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';
import type { ListServices } from './services.ts';
import { TagBox } from './tag-box.tsx';
import { useAnswer } from './use-answer.ts';

export interface TagsDialogProps {
  entries: readonly Entry[];
  services: ListServices;
  /** With what is to be changed. */
  onClose(change: { addTags: string[]; removeTags: string[] } | null): void;
}

/** The tags of one article, or of several: all that any of them has. */
export function TagsDialog({ entries, services, onClose }: TagsDialogProps) {
  const translate = useTexts();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const former = [...new Set(entries.flatMap(({ tags }) => tags))];
  const [tags, setTags] = useState(former);
  /** Typed here: some of the articles may have had it, all are to have it. */
  const [typed, setTyped] = useState<readonly string[]>([]);
  const known = useAnswer(() => services.readTags(), []) ?? [];
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const add = (tag: string) => {
    const isThere = tags.some((other) => other.toLowerCase() === tag.trim().toLowerCase());
    if (!isThere) setTags([...tags, tag.trim()]);
    setTyped([...typed, tag.trim()]);
  };
  const close = (isDone: boolean) => {
    const wanted = new Set(typed.map((tag) => tag.toLowerCase()));
    const addTags = tags.filter((tag) => !former.includes(tag) || wanted.has(tag.toLowerCase()));
    const removeTags = former.filter((tag) => !tags.includes(tag));
    onClose(isDone && addTags.length + removeTags.length > 0 ? { addTags, removeTags } : null);
  };
  return (
    <dialog
      ref={dialog}
      class="question tags-dialog"
      aria-labelledby={title}
      onClose={({ currentTarget }) => close(currentTarget.returnValue === 'done')}
    >
      <form method="dialog">
        <h2 id={title}>
          {entries.length === 1 ? translate('tagsOf') : translate('tagsOfSeveral', String(entries.length))}
        </h2>
        {tags.length > 0 && (
          <ul class="tags">
            {tags.map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  class="tag"
                  aria-label={translate('removeTag', tag)}
                  onClick={() => setTags(tags.filter((other) => other !== tag))}
                >
                  {tag}
                  <Icon paths={x} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <TagBox known={known} inUse={tags} onAdd={add} />
        <p class="quiet">{translate('addTagAbout')}</p>
        <div class="buttons">
          <button type="submit" class="plain strong" value="done" data-action="keep-tags">
            {translate('done')}
          </button>
          <button type="submit" class="plain" value="cancel" data-action="cancel-tags">
            {translate('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
