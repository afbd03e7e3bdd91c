import type { Shelf } from '../../library/entry.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import {
  archive,
  type IconPaths,
  putBack,
  share,
  star,
  tag,
  trash,
  x,
} from '../../reader/icons/icon-paths.ts';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import { rowsOf } from './actions.ts';
import { keyOf } from './list-state.ts';
import type { RowAct } from './row-act.ts';
import { useAllStarred } from './use-all-starred.ts';
import type { Desk } from './use-desk.tsx';

export interface BulkBarProps {
  desk: Desk;
  /** Exports articles by their keys; null where that is done elsewhere. */
  onExport: ((keys: string[]) => void) | null;
}

/** What can be done with all that is selected. */
export function BulkBar({ desk, onExport }: BulkBarProps) {
  const translate = useTexts();
  const { list, state } = desk;
  const { selected, view } = state;
  const isAllStarred = useAllStarred(list, state);
  const exportSelected = async () => {
    const rows = await rowsOf(list, [...list.state.selected]);
    onExport?.(rows.map(keyOf).filter((key) => key !== null));
  };
  const count = selected.size.toLocaleString(translate('language'));
  return (
    <div class="bulk-bar" role="toolbar" aria-label={translate('selectedCount', count)}>
      <span class="bulk-count">{translate('selectedCount', count)}</span>
      {actionsOn(view.shelf, isAllStarred).map(([act, icon, words]) => (
        <BulkButton
          key={act}
          action={act}
          icon={icon}
          words={words}
          onPress={() => desk.actOnSelected(act)}
        />
      ))}
      {onExport && (
        <BulkButton
          action="export"
          icon={share}
          words="exportSelected"
          onPress={() => void exportSelected()}
        />
      )}
      <BulkButton
        action="select-none"
        icon={x}
        words="selectNone"
        onPress={() => {
          list.put({ selected: new Set() });
          desk.enter();
        }}
      />
    </div>
  );
}

type Action = readonly [act: RowAct, icon: IconPaths, words: MessageKey];

function actionsOn(shelf: Shelf, isAllStarred: boolean): Action[] {
  if (shelf === 'trash')
    return [
      ['list', putBack, 'takeBack'],
      ['delete', trash, 'deleteForGood'],
    ];
  return [
    shelf === 'archive' ? ['list', putBack, 'unarchive'] : ['archive', archive, 'putInArchive'],
    isAllStarred ? ['unstar', star, 'unstar'] : ['star', star, 'putStar'],
    ['tags', tag, 'tags'],
    ['trash', trash, 'removeArticle'],
  ];
}

interface BulkButtonProps {
  action: string;
  icon: IconPaths;
  words: MessageKey;
  onPress(): void;
}

function BulkButton({ action, icon, words, onPress }: BulkButtonProps) {
  const translate = useTexts();
  return (
    <button
      type="button"
      class="bulk-button"
      data-action={`selected-${action}`}
      title={translate(words)}
      onClick={onPress}
    >
      <Icon paths={icon} />
      <span class="words">{translate(words)}</span>
    </button>
  );
}
