import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompatData, CompatStatement } from '@mdn/browser-compat-data';

const root = join(import.meta.dirname, '..', '..', '..');

/** MDN's tables, which Mozilla's linter goes by too. Twenty megabytes: an import would take Vite a minute. */
export const compat: CompatData = JSON.parse(
  readFileSync(join(root, 'node_modules', '@mdn', 'browser-compat-data', 'data.json'), 'utf8'),
);

export type Browser = 'chrome' | 'edge' | 'firefox' | 'firefox_android';

/** What wxt.config.ts asks for. */
export const oldest = { chrome: 126, edge: 126, firefox: 140, firefox_android: 142 } as const;

/**
 * The oldest version that has it; infinite where none has.
 *
 * @param isPart whether what a browser has of it in part counts
 */
export function sinceOf({ support }: CompatStatement, browser: Browser, isPart = false): number {
  const versions = [support[browser] ?? []]
    .flat()
    .filter(({ flags, partial_implementation }) => !flags && (isPart || !partial_implementation))
    .map(({ version_added }) => Number.parseInt(String(version_added).replace('≤', ''), 10))
    .filter((version) => !Number.isNaN(version));
  return Math.min(...versions);
}

/** The texts of files, without their comments. @param pattern from the project's folder */
export const sources = (pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(?<=^|\s)\/\/.*$/gm, ''),
  );
