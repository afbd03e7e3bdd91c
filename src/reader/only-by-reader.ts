import { options, type VNode } from 'preact';
import { isByReader, watchClicks } from './by-reader.ts';

type Handler = (event: Event) => unknown;

/**
 * Has all handlers of elements that this script's copy of Preact draws called for what a reader does, and not for what a
 * script of the page pretends. Called once by each script that draws in the newspaper's page; the extension's own pages,
 * in which no other script runs, do without.
 */
export function onlyByReader(): void {
  if (isOn) return;
  isOn = true;
  watchClicks();
  const next = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') guard(vnode);
    next?.(vnode);
  };
}

/** The scripts that draw in a page share one copy of Preact, whichever of them comes first. */
let isOn = false;

const guards = new WeakMap<Handler, Handler>();
const isHandler = (value: unknown): value is Handler => typeof value === 'function';

function guard({ props }: VNode): void {
  for (const name of Object.keys(props)) {
    if (!/^on[A-Z]/.test(name)) continue;
    const handler: unknown = Reflect.get(props, name);
    if (isHandler(handler)) Reflect.set(props, name, guarded(handler));
  }
}

function guarded(handler: Handler): Handler {
  const known = guards.get(handler);
  if (known) return known;
  const own: Handler = (event) => (isByReader(event) ? handler(event) : undefined);
  guards.set(handler, own);
  // Preact makes a node anew from the one before.
  guards.set(own, own);
  return own;
}
