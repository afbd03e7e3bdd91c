import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { detectFile } from '../../../src/library/transfer/import/detect.ts';
import { importLibrary } from '../../../src/library/transfer/import/import-library.ts';
import { readLinks } from '../../../src/library/transfer/import/links/read-links.ts';
import { bodyToMarkdown, toMarkdown } from '../../../src/sharing/to-markdown.ts';
import { toText } from '../../../src/sharing/to-text.ts';
import { readAddress } from '../../../src/site/address.ts';
import { isPageHost } from '../../../src/site/hosts.ts';
import { holds, patience } from '../../fuzz/rounds.ts';
import { chance, randomArticle, tidyArticle } from '../library/transfer/random-article.ts';
import { dump, exported, freshLibrary, highlightOf, now, put } from '../library/transfer/samples.ts';

const samples = [
  'bookmarks.html',
  'instapaper.csv',
  'metadata_0_to_20.json',
  'pocket.csv',
  'ril_export.html',
  'wallabag.json',
];
const files = samples.map((name) => readFileSync(`test/unit/library/transfer/samples/${name}`));

const hurt = fc.array(
  fc.record({
    at: fc.nat({ max: 9999 }),
    byte: fc.nat({ max: 255 }),
    way: fc.constantFrom('put', 'take', 'change', 'cut', 'again'),
  }),
  { maxLength: 5 },
);
type Hurt = typeof hurt extends fc.Arbitrary<infer Value> ? Value : never;

/** A file in which bytes were changed, put in, taken out, cut off, or written twice. */
function hurtBytes(file: Uint8Array, hurts: Hurt): Uint8Array<ArrayBuffer> {
  return hurts.reduce<Uint8Array<ArrayBuffer>>((bytes, { at, byte, way }) => {
    const place = Math.floor((bytes.length * at) / 10_000);
    const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
    if (way === 'put') return joined(before, Uint8Array.of(byte), after);
    if (way === 'take') return joined(before, after.subarray(1));
    if (way === 'change') return joined(before, Uint8Array.of(byte), after.subarray(1));
    return way === 'cut' ? joined(before) : joined(before, before, after);
  }, Uint8Array.from(file));
}

const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.concat(parts));

test(
  'other programs’ files are read as far as they go, whatever happened to them',
  () =>
    holds(
      fc.record({ file: fc.constantFrom(...files), hurts: hurt }),
      async ({ file, hurts }) => {
        const blob = new Blob([hurtBytes(file, hurts)]);
        const kind = await detectFile(blob);
        const { window } = new JSDOM('');
        const outcome = await readLinks(blob, kind, {
          site: { keyOf: (url) => readAddress(url).key, isOwn: (url) => isPageHost(url.hostname) },
          parseHtml: (html) => new window.DOMParser().parseFromString(html, 'text/html'),
          now,
        });
        expect(outcome.kind).toBe('links');
      },
      80,
    ),
  patience,
);

test(
  'a library is the same once it has been in a file',
  () =>
    holds(
      fc.record({ seed: fc.integer(), count: fc.integer({ min: 1, max: 4 }) }),
      async ({ seed, count }) => {
        let library = await freshLibrary();
        const random = chance(seed);
        for (let id = 100; id < 100 + count; id++) {
          const article = tidyArticle(id, random);
          await put(library, article, { highlights: [highlightOf(article.key, `marked-${id}`, 'sông Mã')] });
        }
        const before = await dump(library);
        const { text } = await exported(library, 'json');
        library = await freshLibrary();
        expect(await importLibrary(library, new Blob([text]), { now: now + 5000 })).toMatchObject({
          kind: 'imported',
          end: 'whole',
        });
        expect(await dump(library)).toEqual(before);
      },
      15,
    ),
  patience,
);

test(
  'a damaged backup is taken as far as it goes, or not at all',
  () =>
    holds(
      fc.record({ seed: fc.integer(), hurts: hurt }),
      async ({ seed, hurts }) => {
        let library = await freshLibrary();
        await put(library, randomArticle(100, chance(seed)));
        const { bytes } = await exported(library, 'json');
        library = await freshLibrary();
        const outcome = await importLibrary(library, new Blob([hurtBytes(bytes, hurts)]), {
          now: now + 5000,
        });
        expect(outcome.kind).toBe('imported');
      },
      15,
    ),
  patience,
);

test(
  'any article can be written as text, Markdown and in every form of file',
  () =>
    holds(
      fc.integer(),
      async (seed) => {
        const article = randomArticle(100, chance(seed));
        expect(toText(article)).toContain('baothanhhoa.vn');
        expect(toMarkdown(article).length).toBeGreaterThanOrEqual(bodyToMarkdown(article).length);
        const library = await freshLibrary();
        await put(library, article);
        for (const form of ['html', 'markdown', 'epub'] as const)
          expect((await exported(library, form)).written).toEqual({ written: 1, damaged: 0 });
      },
      15,
    ),
  patience,
);
