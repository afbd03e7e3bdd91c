import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { panelNames, type ToolName, type ToolProps } from './tool.ts';

/** The tools of one reading view: which are open, and how to open and close them. */
export interface Tools {
  isOpen(name: ToolName): boolean;
  /** The tools could not be brought: the extension was updated under the page. */
  failed: boolean;
  toggle(name: ToolName): void;
  open(name: ToolName, picture?: number): void;
  /** Opens a tool that has a place of its own in the view. */
  openAt(name: ToolName, within: HTMLElement): void;
  /** Closes what the reader opened last, what reads aloud after all else. @returns whether anything was open */
  closeLast(): boolean;
}

type Given = Omit<ToolProps, 'onClose' | 'picture' | 'view'>;

/**
 * Draws tools into an element of the view, each in a container of its own.
 *
 * @param slots where the containers stand; nothing else may be drawn there.
 */
export function useTools(
  view: RefObject<HTMLElement | null>,
  slots: RefObject<HTMLElement | null>,
  given: Given,
): Tools {
  const [names, setNames] = useState<readonly ToolName[]>([]);
  const [failed, setFailed] = useState(false);
  const drawn = useRef(new Map<ToolName, () => void>());
  const latest = useRef(given);
  latest.current = given;

  const close = (name: ToolName) => {
    drawn.current.get(name)?.();
    drawn.current.delete(name);
    setNames([...drawn.current.keys()]);
  };
  const open = async (name: ToolName, picture = 0, place: HTMLElement | null = slots.current) => {
    const draw = await latest.current.services.bringTool(name).catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
      return null;
    });
    const around = view.current;
    // What nobody asked for is missed by nobody.
    if (!isLasting(name)) setFailed(draw === null);
    if (!draw || !around || !place || drawn.current.has(name)) return;
    for (const other of isPanel(name) ? panelNames : []) close(other);
    drawn.current.set(
      name,
      drawInto(place, name, (container) =>
        draw(name, container, { ...latest.current, view: around, picture, onClose: () => close(name) }),
      ),
    );
    setNames([...drawn.current.keys()]);
  };
  useEffect(
    () => () => {
      for (const takeAway of drawn.current.values()) takeAway();
    },
    [],
  );
  return {
    isOpen: (name) => names.includes(name),
    failed,
    toggle: (name) => (drawn.current.has(name) ? close(name) : void open(name)),
    open: (name, picture) => void open(name, picture),
    openAt: (name, within) => void open(name, 0, within),
    closeLast() {
      const names = [...drawn.current.keys()].filter((name) => !isLasting(name));
      const last = names.findLast((name) => name !== 'speech') ?? names[0];
      if (last !== undefined) close(last);
      return last !== undefined;
    },
  };
}

/** Whether a tool comes by itself, and stays until it is answered or the view closes. */
const isLasting = (name: ToolName): boolean => name === 'question' || name === 'switches';

const isPanel = (name: ToolName): boolean => panelNames.some((panel) => panel === name);

function drawInto(
  within: HTMLElement,
  name: ToolName,
  draw: (container: HTMLElement) => () => void,
): () => void {
  const container = within.ownerDocument.createElement('div');
  container.className = `tool ${name}`;
  within.append(container);
  const takeAway = draw(container);
  return () => {
    takeAway();
    container.remove();
  };
}
