import { isSame } from './is-same.ts';
import type { LiveSettings, Settings } from './settings.ts';

/** Live settings, with the ways in and out that their owner has. */
export interface FedSettings extends LiveSettings {
  /** They may have been changed elsewhere. */
  receive(settings: Settings): void;
  /** Saves at once what waits for it, such as before the page goes. */
  flush(): void;
}

/** Milliseconds of rest after which a change is saved: a moved slider changes many times, and sync counts writes. */
const rest = 400;

/**
 * Settings that change here at once and are saved when the reader's hand rests.
 *
 * @param save keeps a change and gives all settings as they are then. Null: they could not be kept; they last as long
 *   as this page, and are saved again with the next change. A rejection: nobody is there to keep anything, and what was
 *   chosen goes back.
 * @param onRejected called after they went back.
 */
export function createLiveSettings(
  initial: Settings,
  save: (change: Partial<Settings>) => Promise<Settings | null>,
  onRejected: (error: unknown) => void,
): FedSettings {
  let current = initial;
  let isLost = false;
  let refusals = 0;
  /** As they are kept. */
  let kept = initial;
  let unsaved: Partial<Settings> = {};
  /** What could not be kept when it was saved. */
  let refused: Partial<Settings> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How many savings are under way: what they are answered with may be older than what is here. */
  let saving = 0;
  const listeners = new Set<(settings: Settings) => void>();
  const set = (settings: Settings) => {
    current = settings;
    for (const listener of listeners) listener(settings);
  };
  const keep = (settings: Settings) => {
    // What was chosen elsewhere since, and kept, counts more than what was refused here.
    refused = without(refused, (name) => !isSame(settings[name], kept[name]));
    if (isEmpty(refused)) refusals = 0;
    kept = settings;
    set({ ...settings, ...refused });
  };
  const isBehind = () => saving > 0 || !isEmpty(unsaved);
  const flush = () => {
    clearTimeout(timer);
    if (isEmpty(unsaved)) return;
    const change = { ...refused, ...unsaved };
    unsaved = {};
    refused = {};
    saving++;
    save(change).then(
      (saved) => {
        saving--;
        if (saved) refused = without(refused, (name) => name in change);
        else refused = { ...refused, ...change };
        if (!saved) refusals++;
        else if (isEmpty(refused)) refusals = 0;
        if (saved && !isBehind()) keep(saved);
        else if (!saved) set({ ...current });
      },
      (error: unknown) => {
        saving--;
        isLost = true;
        set(kept);
        onRejected(error);
      },
    );
  };
  return {
    get current() {
      return current;
    },
    get isLost() {
      return isLost;
    },
    get refusals() {
      return refusals;
    },
    change(change) {
      unsaved = { ...unsaved, ...change };
      clearTimeout(timer);
      timer = setTimeout(flush, rest);
      set({ ...current, ...change });
    },
    receive(settings) {
      // Who is told draws anew.
      if (!isBehind() && !isSame(settings, kept)) keep(settings);
    },
    flush,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function without(change: Partial<Settings>, isOut: (name: keyof Settings) => boolean): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([name]) => !isOut(name as keyof Settings)));
}

const isEmpty = (change: object): boolean => Object.keys(change).length === 0;
