import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListRow } from '../../library/list/view.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import {
  archive,
  externalLink,
  type IconPaths,
  putBack,
  star,
  tag,
  trash,
} from '../../reader/icons/icon-paths.ts';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import type { RowAct } from './row-act.ts';
import { keyOfAct } from './row-keys.ts';

export interface RowMenuProps {
  row: ListRow;
  /** What opened it: it stands beside it, and gets the focus back. */
  button: HTMLElement;
  onAct(act: RowAct, row: ListRow): void;
  onClose(): void;
}

interface Item {
  act: RowAct;
  icon: IconPaths;
  words: MessageKey;
}

/** What can be done with an article, each with the key that does it from its row. */
export function RowMenu({ row, button, onAct, onClose }: RowMenuProps) {
  const translate = useTexts();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: element } = menu;
    if (!element) return;
    element.showPopover();
    stand(element, button);
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [button]);
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      popover="auto"
      tabIndex={-1}
      aria-label={translate('moreActions')}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={(event) => {
        if (event.key === 'Tab') event.currentTarget.hidePopover();
        if (moveIn(event.currentTarget, event.key)) event.preventDefault();
      }}
    >
      {itemsFor(row).map((item) => (
        <MenuItem
          key={item.act}
          item={item}
          onPress={() => {
            // The focus goes back to the row, from where the list takes it on.
            button.closest<HTMLElement>('[role=row]')?.focus({ preventScroll: true });
            menu.current?.hidePopover();
            onAct(item.act, row);
          }}
        />
      ))}
    </div>
  );
}

/** As keyboards print it. */
const printed = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

function MenuItem({ item: { act, icon, words }, onPress }: { item: Item; onPress(): void }) {
  const translate = useTexts();
  const key = keyOfAct(act);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-action={act}
      aria-keyshortcuts={key ?? undefined}
      onClick={onPress}
    >
      <Icon paths={icon} />
      <span class="menu-words">{translate(words)}</span>
      {key !== null && (
        <span class="menu-key" aria-hidden="true">
          {printed(key)}
        </span>
      )}
    </button>
  );
}

function itemsFor(row: ListRow): Item[] {
  const deletion: Item = { act: 'delete', icon: trash, words: 'deleteForGood' };
  const open: Item = { act: 'open', icon: externalLink, words: 'openSaved' };
  if (row.damaged) return row.key === null ? [deletion] : [open, deletion];
  const { shelf, starred } = row.entry;
  if (shelf === 'trash') return [open, { act: 'list', icon: putBack, words: 'takeBack' }, deletion];
  return [
    open,
    { act: 'star', icon: star, words: starred ? 'unstar' : 'putStar' },
    { act: 'tags', icon: tag, words: 'tags' },
    shelf === 'archive'
      ? { act: 'archive', icon: putBack, words: 'unarchive' }
      : { act: 'archive', icon: archive, words: 'putInArchive' },
    { act: 'trash', icon: trash, words: 'removeArticle' },
  ];
}

/** Below the button, or above it where there is no room. */
function stand(menu: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isRoomBelow = from.bottom + height <= innerHeight;
  menu.style.top = `${Math.max(isRoomBelow ? from.bottom : from.top - height, 4)}px`;
  menu.style.left = `${Math.max(Math.min(from.right, innerWidth - 4) - width, 4)}px`;
}

function moveIn(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const aims: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const aim = aims[key];
  if (aim === undefined) return false;
  items.at(aim % items.length)?.focus();
  return true;
}
