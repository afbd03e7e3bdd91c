import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Library } from '../../../../src/library/store/database.ts';
import { exportForms } from '../../../../src/library/transfer/export/export-library.ts';
import { importLibrary } from '../../../../src/library/transfer/import/import-library.ts';
import { articleOf, exported, freshLibrary, put } from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

/** Of a device whose battery was flat, of one that was set by hand, and the last that ZIP and ISO 8601 write as usual. */
const clocks = [
  '1970-01-01T00:00:00Z',
  '1979-12-31T12:00:00Z',
  '2107-12-31T23:59:59Z',
  '2150-06-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
];

it.each(clocks)('what is saved and exported when the clock says %s comes in again whole', async (clock) => {
  const now = Date.parse(clock);
  await put(library, articleOf(1), { state: { saved: now, order: Math.max(now, 1) } });
  for (const form of exportForms) {
    const { written, bytes } = await exported(library, form, { now });
    expect(written, form).not.toBeNull();
    expect(bytes.length, form).toBeGreaterThan(100);
  }
  const { text } = await exported(library, 'json', { now });
  library = await freshLibrary();
  const right = Date.parse('2026-05-01T00:00:00Z');
  const outcome = await importLibrary(library, new Blob([text]), { now: right });
  expect(outcome).toMatchObject({ report: { added: 1 } });
  const entry = await library.getFromIndex('entries', 'key', articleOf(1).key);
  // What a wrong clock has put into the future would stand before everything that is saved from now on.
  expect(entry?.order).toBeLessThanOrEqual(right + 86_400_000);
});
