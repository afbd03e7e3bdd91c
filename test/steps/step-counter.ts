import type { DOMWindow } from 'jsdom';
import { charactersPerStep, weights } from './weights.ts';

/** A piece of work took more steps than it was given; what never ends ends here too. */
export class TooManySteps extends Error {}

export interface Counted<Result> {
  result: Result;
  steps: number;
}

/** Runs a piece of work and counts its steps; throws TooManySteps beyond the limit. */
export type CountSteps = <Result>(run: () => Result, limit?: number) => Counted<Result>;

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** Methods of strings that read all of one. Reading through `RegExp` itself is not seen: see below. */
const textMethods = [
  ...(['normalize', 'replace', 'replaceAll', 'split', 'trim', 'trimStart', 'trimEnd'] as const),
  ...(['toLowerCase', 'toUpperCase', 'match', 'matchAll', 'includes', 'indexOf'] as const),
];
/** Lists of nodes are iterated by the language's own methods: the getters that give the lists are weighed. */
const iteration = new Set(['constructor', 'forEach', 'entries', 'keys', 'values']);

/**
 * Counts the steps that work on a window's documents takes: every call of the DOM, weighed by the nodes and characters
 * a browser has to look at for it (weights.ts), and every string that is read whole. The counts are the same on every
 * machine and in every run; they know nothing of how jsdom does its work, so that they do not change with its version.
 *
 * `RegExp.prototype` stays as it is: V8 leaves its fast path for good once `exec` has been replaced. Which regular
 * expressions can take long is held by a test of their own (test/regular-expressions).
 */
export function stepCounter(window: DOMWindow): CountSteps {
  const meter = new Meter();
  for (const name of Object.getOwnPropertyNames(window)) {
    const value: unknown = Reflect.get(window, name);
    if (typeof value !== 'function' || !isOfTheDom(value, window)) continue;
    countMembers(value.prototype, meter);
  }
  return (run, limit = Number.POSITIVE_INFINITY) => {
    const restore = countTexts(meter);
    meter.begin(limit);
    try {
      const result = run();
      return { result, steps: meter.steps };
    } finally {
      meter.end();
      restore();
    }
  };
}

/** Knows whether a call comes from the work that is counted, or from the inside of another call. */
class Meter {
  steps = 0;
  #limit = 0;
  #isCounting = false;

  begin(limit: number): void {
    this.steps = 0;
    this.#limit = limit;
    this.#isCounting = true;
  }

  end(): void {
    this.#isCounting = false;
  }

  call<Result>(run: () => Result, weigh: (result: Result) => number): Result {
    if (!this.#isCounting) return run();
    this.#isCounting = false;
    try {
      const result = run();
      this.steps += 1 + weigh(result);
      if (this.steps > this.#limit) throw new TooManySteps(`more than ${this.#limit} steps`);
      return result;
    } finally {
      this.#isCounting = true;
    }
  }

  /** A function of the work's own that the DOM calls: what it does is counted again. */
  inside(filter: unknown): unknown {
    if (typeof filter !== 'object' || filter === null || !('acceptNode' in filter)) return filter;
    const { acceptNode } = filter;
    if (typeof acceptNode !== 'function') return filter;
    return {
      acceptNode: (node: unknown): unknown => {
        this.#isCounting = true;
        try {
          return acceptNode.call(filter, node);
        } finally {
          this.#isCounting = false;
        }
      },
    };
  }
}

const others = ['NamedNodeMap', 'DOMTokenList', 'TreeWalker', 'Range', 'DOMImplementation', 'DOMStringMap'];

function isOfTheDom(value: object, window: DOMWindow): value is { prototype: object } {
  if (!('prototype' in value)) return false;
  const { prototype } = value;
  return (
    prototype instanceof window.Node ||
    prototype === window.Node.prototype ||
    others.some((name) => value === Reflect.get(window, name))
  );
}

function countMembers(prototype: object, meter: Meter): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!descriptor.configurable || iteration.has(name)) continue;
    const counted = (member: unknown): Callable | undefined =>
      typeof member === 'function' ? countedCall(member as Callable, name, meter) : undefined;
    if (typeof descriptor.value === 'function')
      Object.defineProperty(prototype, name, { ...descriptor, value: counted(descriptor.value) });
    else if (descriptor.get)
      Object.defineProperty(prototype, name, {
        ...descriptor,
        get: counted(descriptor.get) as () => unknown,
        ...(descriptor.set && { set: counted(descriptor.set) as (value: unknown) => void }),
      });
  }
}

function countedCall(call: Callable, name: string, meter: Meter): Callable {
  const weigh = weights[name];
  const hasFilter = name === 'createTreeWalker';
  return function (...args) {
    const given = hasFilter ? [args[0], args[1], meter.inside(args[2])] : args;
    return meter.call(
      () => call.apply(this, given),
      (result) => weigh?.(this, args, result) ?? 0,
    );
  };
}

/** Strings belong to the whole process: their methods are put back as they were. */
function countTexts(meter: Meter): () => void {
  const before = textMethods.map((name) => [name, String.prototype[name] as Callable] as const);
  for (const [name, method] of before) {
    const counted: Callable = function (...args) {
      const { length } = String(this);
      return meter.call(
        () => method.apply(this, args),
        () => Math.floor(length / charactersPerStep),
      );
    };
    Object.defineProperty(String.prototype, name, { value: counted, configurable: true, writable: true });
  }
  return () => {
    for (const [name, method] of before)
      Object.defineProperty(String.prototype, name, { value: method, configurable: true, writable: true });
  };
}
