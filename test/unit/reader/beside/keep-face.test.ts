import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFace } from '../../../../src/reader/beside/keep-face.ts';
import type { ComingFaceFile } from '../../../../src/reader/beside/load-face.ts';
import { createLiveSettings } from '../../../../src/settings/live-settings.ts';
import { defaultSettings } from '../../../../src/settings/settings.ts';

// jsdom has no fonts; the browsers' own are tested in test/browser/type-and-themes.test.ts.
beforeEach(() => vi.stubGlobal('FontFace', class {}));
afterEach(() => vi.unstubAllGlobals());

const file: ComingFaceFile = { style: 'normal', weight: '400', range: 'U+0-FF', base64: '' };

test('a face that is chosen, left and chosen again while its files come leaves none behind (with a stand-in for fonts)', async () => {
  const { document } = new JSDOM('').window;
  const fonts = new Set<unknown>();
  Object.defineProperty(document, 'fonts', { value: fonts });
  const answers: (() => void)[] = [];
  const bringFace = () =>
    new Promise<ComingFaceFile[]>((resolve) => {
      answers.push(() => resolve([file]));
    });
  const settings = createLiveSettings(
    { ...defaultSettings, face: 'lexend' },
    async () => null,
    () => {},
  );
  const end = keepFace(document, { settings, bringFace });
  settings.receive({ ...defaultSettings, face: 'serif' });
  settings.receive({ ...defaultSettings, face: 'lexend' });
  for (const answer of answers) answer();
  await vi.waitFor(() => expect(fonts.size).toBe(1));
  end();
  expect(fonts.size).toBe(0);
});
