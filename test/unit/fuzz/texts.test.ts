import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanAddress } from '../../../src/article/clean-address.ts';
import { countWords } from '../../../src/article/count-words.ts';
import { legible } from '../../../src/article/legible.ts';
import { readableAddress } from '../../../src/article/readable-address.ts';
import { saysAddress } from '../../../src/article/says-address.ts';
import { resolveHttp } from '../../../src/extract/addresses.ts';
import { parseByline } from '../../../src/extract/arrange/parse-byline.ts';
import { readIsoTime, readPrintedTime } from '../../../src/extract/page/vietnam-time.ts';
import { cleanText, foldText as foldLine } from '../../../src/extract/text.ts';
import { foldText } from '../../../src/library/search/fold.ts';
import { parseQuery } from '../../../src/library/search/query.ts';
import { queryMarks } from '../../../src/library/search/query-marks.ts';
import { textWords } from '../../../src/library/search/text-words.ts';
import { xhtml } from '../../../src/library/transfer/export/epub/xhtml.ts';
import { articleFileName } from '../../../src/library/transfer/export/file-names.ts';
import { escapeText, uriOf } from '../../../src/library/transfer/export/markup/escape.ts';
import { anchorOf } from '../../../src/reader/highlights/anchor/anchor-of.ts';
import { findAnchor } from '../../../src/reader/highlights/anchor/find-anchor.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file.ts';
import { linkAddress, mediaAddress } from '../../../src/sharing/link-address.ts';
import { keyAt } from '../../../src/site/address.ts';
import { isScrambledBody, isScrambledToken } from '../../../src/site/scrambled-token.ts';
import { sentencesOf } from '../../../src/speech/sentences.ts';
import { spokenForm } from '../../../src/speech/spoken-form.ts';
import { holds, patience } from '../../fuzz/rounds.ts';
import { headline, paragraph } from '../../fuzz/texts.ts';
import { anyText } from '../../fuzz/values.ts';

describe('once is enough', () => {
  test.each<[string, (text: string) => string | null]>([
    ['a clean text', cleanText],
    ['a folded line', foldLine],
    ['a folded text', foldText],
    ['a legible title', legible],
    ['a readable address', readableAddress],
    ['the address to share', cleanAddress],
    ['a link’s address', linkAddress],
    ['a media’s address', mediaAddress],
    ['a URI', uriOf],
  ])(
    '%s',
    async (_, change) => {
      await holds(
        fc.oneof(
          anyText,
          anyText.map((text) => `http://baothanhhoa.vn/${text}`),
        ),
        (text) => {
          const once = change(text);
          if (once !== null) expect(change(once)).toBe(once);
        },
        100,
      );
    },
    patience,
  );
});

describe('any text is read', () => {
  const address = new URL('http://baothanhhoa.vn/');
  test.each<[string, (text: string) => unknown]>([
    [
      'as an address',
      (text) => [keyAt(text), keyAt(`http://baothanhhoa.vn/${text}`), resolveHttp(text, address)],
    ],
    ['as words of an address', (text) => saysAddress(text, `http://a.vn/${text}`)],
    ['as a time', (text) => [readIsoTime(text), readPrintedTime(text)]],
    ['as an author’s line', (text) => parseByline(text).text],
    ['as a token', (text) => [isScrambledBody(text), isScrambledToken(text)]],
    ['as words to count', countWords],
    ['as a file’s name', (text) => articleFileName(text, 'baothanhhoa.vn/1')],
    ['as a file of settings', readSettingsFile],
    ['as a query over itself', (text) => queryMarks([text, text], text)],
  ])(
    '%s',
    async (_, read) => {
      await holds(
        anyText,
        (text) => {
          expect(read(text)).toBeDefined();
        },
        100,
      );
    },
    patience,
  );
});

describe('where things stand in a text', () => {
  test(
    'words, in their order, and each as it is written',
    () =>
      holds(
        anyText,
        (text) => {
          let end = 0;
          for (const word of textWords(text)) {
            expect(word.start).toBeGreaterThanOrEqual(end);
            expect(word.end).toBeGreaterThan(word.start);
            end = word.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
        100,
      ),
    patience,
  );

  test(
    'what is looked for is found in itself, with and without diacritics',
    () =>
      holds(
        paragraph,
        (text) => {
          const words = textWords(text).slice(0, 5);
          const typed = text.slice(0, words.at(-1)?.end ?? 0);
          expect(parseQuery(typed).terms.length).toBeGreaterThan(0);
          for (const query of [typed, foldText(typed), typed.normalize('NFD'), typed.toUpperCase()])
            expect(queryMarks([text], query).flat().length).toBeGreaterThan(0);
        },
        60,
      ),
    patience,
  );

  test(
    'sentences, which together hold everything that can be spoken, and what each becomes',
    () =>
      holds(
        anyText.map((text) => text.normalize('NFC')),
        (text) => {
          const spans = sentencesOf(text);
          let end = 0;
          for (const span of spans) {
            expect(text.slice(end, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
            end = span.end;
            const spoken = spokenForm(text, span);
            for (let index = 0; index <= spoken.text.length; index += 7) {
              const word = spoken.wordAt(index);
              if (word === null) continue;
              expect(word.start).toBeGreaterThanOrEqual(span.start);
              expect(word.end).toBeLessThanOrEqual(span.end);
            }
          }
          expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
        },
        100,
      ),
    patience,
  );

  test(
    'a marked passage, after changes before and behind it',
    () =>
      holds(
        fc.record({
          texts: fc.tuple(paragraph, paragraph, paragraph),
          other: fc.tuple(anyText, anyText),
          from: fc.nat({ max: 40 }),
        }),
        ({ texts: [before, marked, after], other, from }) => {
          const quote = marked.slice(from, from + 80).trim();
          const whole = `${before}\n${quote}\n${after}`;
          const start = before.length + 1;
          const anchor = anchorOf(whole, { start, end: start + quote.length });
          const moved = `${other[0]}\n${before}\n${quote}\n${after}\n${other[1]}`;
          const found = findAnchor(moved, anchor);
          expect(found && moved.slice(found.start, found.end)).toBe(quote);
        },
        60,
      ),
    patience,
  );
});

describe('what is written is read again', () => {
  const parser = new new JSDOM('').window.DOMParser();

  test(
    'any text in HTML and in a book’s XML',
    () =>
      holds(
        anyText,
        (text) => {
          const html = parser.parseFromString(
            `<p title="${escapeText(text)}">${escapeText(text)}</p>`,
            'text/html',
          );
          const book = parser.parseFromString(
            xhtml(text, `<p>${escapeText(text)}</p>`),
            'application/xhtml+xml',
          );
          expect(book.querySelector('parsererror')).toBeNull();
          const writable = readable(text);
          expect(readable(html.querySelector('p')?.textContent ?? '')).toBe(writable);
          expect(readable(book.querySelector('p')?.textContent ?? '')).toBe(writable);
        },
        100,
      ),
    patience,
  );

  test(
    'settings in a file',
    () =>
      holds(
        fc.record({
          size: fc.integer({ min: 16, max: 32 }),
          justify: fc.boolean(),
          sectionsOff: fc.uniqueArray(headline, { maxLength: 3 }),
        }),
        (change) => {
          const settings = { ...defaultSettings, ...change };
          const read = readSettingsFile(writeSettingsFile(settings));
          expect(read).toEqual({ kind: 'settings', change: settings, damaged: [], isLater: false });
        },
        40,
      ),
    patience,
  );
});

/** A text without what HTML and XML have no place for, or read as another sign: line ends, control signs. */
const readable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
  text.replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff\n\r]|\p{Cs}/gu, '');
