import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPaper, paintRemembered } from '../../../src/pages/paper.ts';
import { palettes } from '../../../src/settings/themes.ts';
import { liveSettings } from '../reader/reader.tsx';

const otherwise = { light: '#ffffff', dark: '#000000', scheme: 'light dark' } as const;
const kept = new Map<string, string>();
/** A document as far as it is painted. */
const blank = () => ({ documentElement: { style: {} as Record<string, string> } });
type Blank = ReturnType<typeof blank>;
const asDocument = (document: Blank) => document as unknown as Document;
const paintOf = (document: Blank) => document.documentElement.style;

beforeEach(() => {
  // Settings would be saved after the test.
  vi.useFakeTimers();
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the next document has the paper of the last one before the settings are read', () => {
  const settings = liveSettings({ theme: 'sepia' });
  const first = blank();
  followPaper(asDocument(first), settings);
  settings.change({ theme: 'black' });
  expect(paintOf(first)).toEqual({ colorScheme: 'dark', background: 'light-dark(#000000, #000000)' });
  const next = blank();
  paintRemembered(asDocument(next), otherwise);
  expect(paintOf(next)).toEqual(paintOf(first));
});

it.each([
  ['nothing', undefined],
  ['no JSON', 'sepia'],
  ['no paper', '"sepia"'],
  [
    'no colour',
    JSON.stringify({ light: 'url(https://x.test)', dark: palettes.dark.paper, scheme: 'light dark' }),
  ],
  ['no scheme', JSON.stringify({ light: '#ffffff', dark: '#ffffff', scheme: 'none' })],
])('where %s is remembered, it has the given one', (_, stored) => {
  if (stored !== undefined) kept.set('paper', stored);
  const document = blank();
  paintRemembered(asDocument(document), otherwise);
  expect(paintOf(document)).toEqual({
    colorScheme: 'light dark',
    background: 'light-dark(#ffffff, #000000)',
  });
});
