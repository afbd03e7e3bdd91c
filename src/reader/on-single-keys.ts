import type { LiveSettings } from '../settings/settings.ts';
import { listenForKeys } from './free-keys.ts';

/** What a key does, by its name. */
export type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Has single keys do things, where the reader has not turned that off; they are left alone while a field has the focus.
 *
 * @returns a function that ends it.
 */
export function onSingleKeys(
  window: Window,
  settings: Pick<LiveSettings, 'current'>,
  actions: KeyActions,
): () => void {
  return listenForKeys(window, (key, event) => {
    const action = actions[key];
    if (!settings.current.singleKeys || !action || isInField(event) || isInDialog(event)) return false;
    action();
    return true;
  });
}

/** Fields that take no letters: sliders, switches, choices. */
const wordless = new Set(['checkbox', 'radio', 'range', 'color', 'file', 'button', 'submit', 'reset']);

/** The event's own target is the shadow host; the path knows what is inside. */
function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !wordless.has(target.type);
  // A list of choices goes to the one that begins with a letter.
  return target.isContentEditable || /^(?:textarea|select)$/.test(target.localName);
}

/** Over the whole view stand the pictures, which have keys of their own; what lies under them is out of sight. */
const isInDialog = (event: KeyboardEvent): boolean =>
  event.composedPath().some((element) => element instanceof HTMLDialogElement);
