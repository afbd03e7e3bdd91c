import { expect, test } from 'vitest';
import { changeFromPage, settingsForPage } from '../../../src/background/settings-of-page.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

const own = 'baothanhhoa.vn/7';
const others = ['baothanhhoa.vn/1', 'baothanhhoa.vn/2'];

test('a page is told of its own article alone whether it was turned off', () => {
  const settings = { ...defaultSettings, size: 30, articlesOff: [...others, own] };
  expect(settingsForPage(settings, own)).toEqual({ ...settings, articlesOff: [own] });
  expect(settingsForPage(settings, 'baothanhhoa.vn/3')).toEqual({ ...settings, articlesOff: [] });
  expect(settingsForPage(settings, null).articlesOff).toEqual([]);
});

test('a page turns its own article off and on, and leaves the others as they are', () => {
  const now = { ...defaultSettings, articlesOff: others };
  expect(changeFromPage({ articlesOff: [own] }, own, now)).toEqual({ articlesOff: [...others, own] });
  const then = { ...now, articlesOff: [...others, own] };
  expect(changeFromPage({ articlesOff: [] }, own, then)).toEqual({ articlesOff: others });
  expect(changeFromPage({ articlesOff: ['baothanhhoa.vn/99'] }, own, now)).toEqual({ articlesOff: others });
});

test('a page of no article changes no list of articles; all else is as it was asked for', () => {
  expect(changeFromPage({ articlesOff: [own], size: 30 }, null, defaultSettings)).toEqual({ size: 30 });
  expect(changeFromPage({ theme: 'dark' }, own, defaultSettings)).toEqual({ theme: 'dark' });
});
