import { useState } from 'preact/hooks';
import { suggestTags } from './suggest-tags.ts';

/** What is being typed into a box, and what it may be completed to. */
export interface Completion {
  typed: string;
  offered: readonly string[];
  /** The place of the one that the keyboard is at; -1 for none. */
  at: number;
  type(text: string): void;
  add(tag: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Completes what is typed to tags that are known; the arrow keys go through them. */
export function useCompletion(
  known: readonly string[],
  inUse: readonly string[],
  onAdd: (tag: string) => void,
): Completion {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const offered = suggestTags(typed, known, inUse);
  const type = (text: string) => {
    setTyped(text);
    setAt(-1);
  };
  const add = (tag: string) => {
    if (tag.trim() !== '') onAdd(tag);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    const isTold = offered.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp');
    // One past the last is the box itself again.
    if (isTold) setAt(((at + 1 + (key === 'ArrowDown' ? 1 : offered.length)) % (offered.length + 1)) - 1);
    else if ((key === 'Enter' || key === ',') && typed.trim() !== '') add(offered[at] ?? typed);
    // The dialog stays.
    else if (key === 'Escape' && typed !== '') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { typed, offered, at, type, add, onKeyDown };
}
