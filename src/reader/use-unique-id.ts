import { useState } from 'preact/hooks';

/**
 * An id for an element that another names. Preact's own `useId` counts anew in each place that is rendered into, and
 * the view and every tool are such places in one shadow root: two elements would have the same id.
 */
export function useUniqueId(): string {
  const [id] = useState(() => `id-${Math.random().toString(36).slice(2)}`);
  return id;
}
