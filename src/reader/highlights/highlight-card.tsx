import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts.ts';
import type { ToolProps } from '../tools/tool.ts';
import type { Marked } from './book.ts';
import { CardHead, CardTasks } from './card-parts.tsx';
import { Colours } from './colours.tsx';
import type { Desk } from './desk.ts';
import { NoteField } from './note-field.tsx';
import { lastLineOf, placeBeside } from './place-beside.ts';
import { useDesk } from './use-desk.ts';

/** The card of the highlight that is open: its colour, its note, and what else can be done with it. */
export function HighlightCard({ view, onClose }: ToolProps) {
  const desk = useDesk(view);
  const marked = desk?.opened ? desk.book.find(desk.opened.id) : undefined;
  useEffect(() => desk?.drawn('highlight', onClose), [desk]);
  // Removed, here or in another tab.
  useEffect(() => {
    if (!marked) onClose();
  }, [marked === undefined]);
  if (!desk || !marked) return null;
  // Another highlight has another card.
  return <Card key={marked.highlight.id} desk={desk} marked={marked} onClose={onClose} />;
}

function Card({ desk, marked, onClose }: { desk: Desk; marked: Marked; onClose(): void }) {
  const translate = useTexts();
  const card = useRef<HTMLElement>(null);
  const { highlight } = marked;
  usePlacing(card, marked);
  useFocus(card, desk.opened?.atNote === true);
  usePressOutside(card, onClose);
  return (
    <div class="beside-words">
      <section class="highlight-card" aria-label={translate('highlight')} tabIndex={-1} ref={card}>
        <CardHead onClose={onClose}>
          <Colours
            chosen={highlight.colour}
            words="colourNamed"
            onChoose={(colour) => void desk.book.change(highlight, { colour })}
          />
        </CardHead>
        {!marked.span && <p class="lost">{translate('highlightLost')}</p>}
        {!marked.span && (
          <blockquote class="lost-quote" lang="vi">
            {highlight.anchor.quote}
          </blockquote>
        )}
        <NoteField
          note={highlight.note}
          onKeep={(note) => {
            // Removed meanwhile, it still is what was written about.
            const latest = desk.book.find(highlight.id)?.highlight ?? highlight;
            if (latest.note !== note) void desk.book.change(latest, { note });
          }}
          onDone={onClose}
        />
        <CardTasks desk={desk} highlight={highlight} onClose={onClose} />
      </section>
    </div>
  );
}

function usePlacing(card: { current: HTMLElement | null }, { ranges }: Marked): void {
  useLayoutEffect(() => {
    const place = () => {
      const box = lastLineOf(ranges);
      card.current?.toggleAttribute('data-apart', box === null);
      if (card.current && box) placeBeside(card.current, box);
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [ranges]);
}

/** Takes the focus when it comes, and gives it back when it goes. */
function useFocus(card: { current: HTMLElement | null }, atNote: boolean): void {
  useLayoutEffect(() => {
    const root = card.current?.getRootNode();
    const before = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    const first = atNote ? card.current?.querySelector('textarea') : card.current;
    first?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}

function usePressOutside(card: { current: HTMLElement | null }, onPress: () => void): void {
  useEffect(() => {
    const listener = (event: Event) => {
      if (card.current && !event.composedPath().includes(card.current)) onPress();
    };
    document.addEventListener('pointerdown', listener, true);
    return () => document.removeEventListener('pointerdown', listener, true);
  }, []);
}
