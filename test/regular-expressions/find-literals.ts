import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export const root = join(import.meta.dirname, '..', '..');

/** A regular expression of the extension, and where it stands. */
export interface Found {
  source: string;
  flags: string;
  /** `src/site/phrases.ts`. */
  file: string;
}

/** What the files of the extension hold: expressions as they are written, and how many are made when the code runs. */
export interface Literals {
  written: Found[];
  /** By file, how many places make one: `new RegExp(…)`. */
  made: Map<string, number>;
}

/** All files whose code comes into the extension. */
export const codeFiles = (): string[] =>
  globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root }).toSorted();

/** Finds the regular expressions of some files with the parser that builds them. */
export function findLiterals(files: readonly string[]): Literals {
  const written: Found[] = [];
  const made = new Map<string, number>();
  for (const file of files) {
    const { program, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'));
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    for (const node of nodesOf(program)) {
      const { regex } = node;
      if (isRecord(regex)) written.push({ source: String(regex.pattern), flags: String(regex.flags), file });
      if (makesExpression(node)) made.set(file, (made.get(file) ?? 0) + 1);
    }
  }
  return { written, made };
}

function makesExpression({ type, callee }: Record<string, unknown>): boolean {
  return (
    (type === 'NewExpression' || type === 'CallExpression') && isRecord(callee) && callee.name === 'RegExp'
  );
}

/** Every node of a tree, whatever the kinds are called. */
function* nodesOf(tree: unknown): Generator<Record<string, unknown>> {
  const left: unknown[] = [tree];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (!isRecord(value)) continue;
    yield value;
    for (const part of Object.values(value)) if (isRecord(part)) left.push(part);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
