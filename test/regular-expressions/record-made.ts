import { join } from 'node:path';
import { type Found, root } from './find-literals.ts';

/**
 * Loads files of the extension and gives the regular expressions that they make while they are loaded, each with the
 * file that made it.
 *
 * @param files to load, anew: a process that has them already would make nothing.
 */
export async function recordMade(
  files: readonly string[],
  load: (path: string) => Promise<unknown>,
): Promise<Found[]> {
  const made: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?], newTarget) {
      const expression: unknown = Reflect.construct(target, [pattern, flags], newTarget);
      if (expression instanceof Original) {
        const file = makerOf(new Error('made here').stack ?? '');
        if (file !== null) made.push({ source: expression.source, flags: expression.flags, file });
      }
      return Object(expression);
    },
  });
  try {
    for (const file of files) await load(join(root, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** The innermost file of the extension in a stack. */
function makerOf(stack: string): string | null {
  const place = stack
    .split('\n')
    .find((line) => /\/(?:src|entrypoints)\//.test(line) && !line.includes('node_modules'));
  return /((?:src|entrypoints)\/[^\s:?)]+)/.exec(place ?? '')?.[1] ?? null;
}
