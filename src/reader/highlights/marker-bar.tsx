import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { note } from '../icons/icon-paths.ts';
import { keepFocus } from '../keep-focus.ts';
import { useTexts } from '../texts.ts';
import type { ToolProps } from '../tools/tool.ts';
import { Colours } from './colours.tsx';
import { lastLineOf, placeBeside } from './place-beside.ts';
import { useDesk } from './use-desk.ts';

/** The bar at selected words: marks them, or marks them and opens their note. */
export function MarkerBar({ view, onClose }: ToolProps) {
  const translate = useTexts();
  const desk = useDesk(view);
  const bar = useRef<HTMLDivElement>(null);
  const selected = desk?.selected ?? null;
  useEffect(() => desk?.drawn('marker', onClose), [desk]);
  useLayoutEffect(() => {
    const place = () => {
      const box = selected && lastLineOf(desk?.book.rangesOf(selected.span) ?? []);
      if (bar.current && box) placeBeside(bar.current, box, selected.isTouch);
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [selected]);
  // What was selected may be gone before the bar has come.
  useEffect(() => {
    if (!selected) onClose();
  }, [selected === null]);
  if (!desk || !selected) return null;
  return (
    <div class="beside-words">
      <div class="marker-bar" role="toolbar" aria-label={translate('markSelection')} ref={bar}>
        <Colours chosen={null} words="markIn" onChoose={(colour) => void desk.mark(colour)} />
        <button
          type="button"
          class="marker-note"
          data-action="note"
          onMouseDown={keepFocus}
          onClick={() => void desk.mark(undefined, true)}
        >
          <Icon paths={note} />
          {translate('note')}
        </button>
      </div>
    </div>
  );
}
