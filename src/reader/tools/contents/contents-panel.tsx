import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../texts.ts';
import { Panel } from '../panel.tsx';
import type { ToolProps } from '../tool.ts';

/** CSS pixels from the window's top within which a heading counts as reached: below the bar, with a line to spare. */
const reachedLine = 96;
/** As the panel's style sheet: narrower, it lies over the text that a reader goes to. */
const narrow = '(max-width: 40em)';

/** The article's headings, to go to; the one that the reader is at is marked. */
export function ContentsPanel({ view, onClose }: ToolProps) {
  const translate = useTexts();
  const [headings] = useState(() => [
    ...view.querySelectorAll<HTMLElement>('article > h1, .body > :is(h2, h3)'),
  ]);
  const [current, choose] = useReached(headings);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => bringIntoSight(list.current, current), [current]);
  const goTo = (heading: HTMLElement, index: number) => {
    if (matchMedia(narrow).matches) onClose();
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading.focus({ preventScroll: true });
    choose(index);
  };
  return (
    <Panel title={translate('contents')} onClose={onClose}>
      <ul class="headings" lang="vi" ref={list}>
        {headings.map((heading, index) => (
          <li key={index} class={heading.localName}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => goTo(heading, index)}
            >
              {heading.textContent}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Scrolls a long list, and nothing around it, until the item that the reader is at stands in its middle. */
function bringIntoSight(list: HTMLElement | null, index: number): void {
  const [item, sheet] = [list?.children[index], list?.closest('.panel-body')];
  if (!item || !sheet) return;
  const [inner, outer] = [item.getBoundingClientRect(), sheet.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  sheet.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}

/**
 * The last heading that the window has come to, by its place in the list; or the one that was chosen, which near the
 * article's end cannot come to the window's top, until the reader scrolls.
 */
function useReached(headings: readonly HTMLElement[]): [reached: number, choose: (index: number) => void] {
  const [reached, setReached] = useState(() => reachedOf(headings));
  const chosenAt = useRef<number | null>(null);
  const choose = (index: number) => {
    chosenAt.current = scrollY;
    setReached(index);
  };
  useEffect(() => {
    const measure = () => {
      if (scrollY === chosenAt.current) return;
      chosenAt.current = null;
      setReached(reachedOf(headings));
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [headings]);
  return [reached, choose];
}

function reachedOf(headings: readonly HTMLElement[]): number {
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= reachedLine);
  return isAtEnd ? headings.length - 1 : Math.max(0, passed.length - 1);
}
