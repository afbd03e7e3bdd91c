import type { Diagnostics } from 'recheck';

/** Milliseconds that V8 may take for an attack that recheck counts a billion steps of. */
const mostTaken = 250;

/**
 * Whether an expression takes long. What recheck proves by automata is believed; what it finds by trying (where the
 * expression looks around itself) is tried once more in V8: its own machine counts steps that V8 does not make, such as
 * those of `(?<!a)a+$`, and says one thing in one run and another in the next.
 */
export function isSlow(found: Diagnostics): boolean {
  if (found.status === 'safe') return false;
  if (found.status === 'unknown') throw new Error(`not checked: ${found.error.kind}`);
  if (found.checker === 'automaton') return true;
  const expression = new RegExp(found.source, found.flags);
  const times = [1, 2, 3].map(() => {
    const begin = performance.now();
    expression.lastIndex = 0;
    expression.test(found.attack.string);
    return performance.now() - begin;
  });
  return Math.min(...times) > mostTaken;
}
