import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './harness/find-built.ts';

/**
 * Bytes, as built. The detector runs on every page of the newspaper. What reads an article and what shows it come into
 * every article that opens, often on cheap phones: together they are over the 120 kB that one might wish for them. A quarter
 * of the first is DOMPurify, a sixth of the second Preact, and the rest are rules and forms that articles do have; so each
 * is held where it is. `beside` comes when the article stands there. What an article does not need to be read is a part of
 * its own (src/parts), and most are never asked for; what several need is in `parts/` (src/build/share-code.ts).
 */
const scripts: Record<string, { files: string[]; budget: number }> = {
  'the detector': { files: ['detector.js'], budget: 6000 },
  'what reads an article': { files: ['parts/base.js', 'extract.js'], budget: 109_000 },
  'what shows it': { files: ['parts/view.js', 'reader.js'], budget: 73_500 },
  'what comes beside it': { files: ['parts/more.js', 'beside.js'], budget: 12_500 },
  'what reads aloud': { files: ['speech.js'], budget: 45_000 },
  'the tools': { files: ['tools.js'], budget: 80_000 },
  'what marks passages': { files: ['highlights.js'], budget: 30_000 },
};

/**
 * Scripts and styles that the popup loads before it shows its frame: search, what can be done with the tab, filters, foot.
 * Preact is 14 kB of them, the check of the settings (valibot) 10. The list comes beside that (entrypoints/popup/late-list.ts),
 * what searches and asks after its first rows (src/pages/saved-list/later-parts.ts, src/surfaces/list-reading.ts).
 */
const popupBudget = 60_000;

/** What the stores load up and readers load down, faces included. */
const packageBudget = 600_000;

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (build) => {
  const folder = builtExtension(build);
  const sizeOf = (file: string) => statSync(join(folder, file)).size;

  test.each(Object.entries(scripts))('%s stays within its budget', (_, { files, budget }) => {
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(budget);
  });

  test('the popup stays within its budget before it shows its frame', () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    expect(files.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(popupBudget);
  });

  test('the package stays within its budget', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const zipped = files.map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      // Two headers, each with the file's path (PKWARE's APPNOTE, 4.3.7 and 4.3.12).
      const headers = 30 + 46 + 2 * Buffer.byteLength(join(parentPath, name).slice(folder.length + 1));
      return headers + Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
    });
    expect(zipped.reduce((sum, size) => sum + size, 22)).toBeLessThanOrEqual(packageBudget);
  });
});
