import { useState } from 'preact/hooks';

let given = 0;

/**
 * An element's id. Preact's own `useId` counts anew in each tree, and every tool is a tree of its own in the same
 * shadow root.
 */
export function useUniqueId(): string {
  const [id] = useState(() => `tool-${++given}`);
  return id;
}
