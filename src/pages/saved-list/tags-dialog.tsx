import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../library/entry.ts';
import { useTexts } from '../../reader/texts.ts';
import type { ListServices } from './services.ts';
import { TagBox } from './tag-box.tsx';
import { TagItem } from './tag-item.tsx';
import { type TagShare, tagChange, tagShares, withTag } from './tag-shares.ts';
import { useAnswer } from './use-answer.ts';

export interface TagsDialogProps {
  entries: readonly Entry[];
  services: ListServices;
  /** With what is to be changed. */
  onClose(change: ReturnType<typeof tagChange>): void;
}

/** The tags of one article, or of several: all that any of them has. */
export function TagsDialog({ entries, services, onClose }: TagsDialogProps) {
  const translate = useTexts();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [former] = useState(() => tagShares(entries));
  const [shares, setShares] = useState<readonly TagShare[]>(former);
  const toBox = () => dialog.current?.querySelector('input')?.focus();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    toBox();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="question tags-dialog"
      aria-labelledby={title}
      onClose={({ currentTarget }) =>
        onClose(currentTarget.returnValue === 'done' ? tagChange(former, shares) : null)
      }
    >
      <form method="dialog">
        <h2 id={title}>
          {entries.length === 1
            ? translate('tagsOf')
            : translate('tagsOfSeveral', entries.length.toLocaleString(translate('language')))}
        </h2>
        <TagEditor
          {...{ shares, services, total: entries.length }}
          onChange={(changed) => {
            setShares(changed);
            // What was pressed may be gone.
            if (changed.length < shares.length) toBox();
          }}
        />
        <Buttons />
      </form>
    </dialog>
  );
}

function Buttons() {
  const translate = useTexts();
  return (
    <div class="buttons">
      <button type="submit" class="plain strong" value="done" data-action="keep-tags">
        {translate('done')}
      </button>
      <button type="submit" class="plain" value="cancel" data-action="cancel-tags">
        {translate('cancel')}
      </button>
    </div>
  );
}

interface TagEditorProps {
  shares: readonly TagShare[];
  /** How many articles are edited. */
  total: number;
  services: ListServices;
  onChange(shares: TagShare[]): void;
}

function TagEditor({ shares, total, services, onChange }: TagEditorProps) {
  const translate = useTexts();
  const known = useAnswer(() => services.readTags(), []) ?? [];
  const inUse = shares.filter(({ isForAll }) => isForAll).map(({ tag }) => tag);
  return (
    <>
      {shares.length > 0 && (
        <ul class="tags">
          {shares.map((share) => (
            <TagItem
              key={share.tag}
              {...{ share, total }}
              onGive={(isForAll) =>
                onChange(shares.map((other) => (other === share ? { ...share, isForAll } : other)))
              }
              onTake={() => onChange(shares.filter((other) => other !== share))}
            />
          ))}
        </ul>
      )}
      {shares.some(({ isForAll }) => !isForAll) && <p class="quiet">{translate('tagsPartly')}</p>}
      <TagBox known={known} inUse={inUse} onAdd={(tag) => onChange(withTag(shares, tag, known))} />
      <p class="quiet">{translate('addTagAbout')}</p>
    </>
  );
}
