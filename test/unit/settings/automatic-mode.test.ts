import { describe, expect, it } from 'vitest';
import { mayOpenByItself, withArticleOff, withSectionOff } from '../../../src/settings/automatic-mode.ts';
import { defaultSettings, mostArticlesOff, mostSectionsOff } from '../../../src/settings/settings.ts';

const article = { key: 'baothanhhoa.vn/7', section: 'Thể thao' };
const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

describe('whether the view opens by itself', () => {
  it.each([
    ['on', {}, true],
    ['off', { automatic: false }, false],
    ['off in the section', { sectionsOff: ['Thể thao'] }, false],
    ['off in another section', { sectionsOff: ['Xã hội'] }, true],
    ['off for the article', { articlesOff: ['baothanhhoa.vn/7'] }, false],
    ['off for another article', { articlesOff: ['baothanhhoa.vn/77'] }, true],
  ])('with the mode %s', (_, change, opens) => {
    expect(mayOpenByItself({ ...defaultSettings, ...change }, article)).toBe(opens);
  });
});

describe('what is left alone', () => {
  it('stands last, and once', () => {
    const settings = { ...defaultSettings, sectionsOff: ['Thể thao', 'Xã hội'] };
    expect(withSectionOff(settings, 'Thể thao', true)).toEqual({ sectionsOff: ['Xã hội', 'Thể thao'] });
    expect(withSectionOff(settings, 'Thể thao', false)).toEqual({ sectionsOff: ['Xã hội'] });
  });

  it('keeps as many articles as sync has room for: the oldest go', () => {
    const full = { ...defaultSettings, articlesOff: numbered(mostArticlesOff, 'baothanhhoa.vn/') };
    const { articlesOff } = withArticleOff(full, 'baothanhhoa.vn/9999', true);
    expect(articlesOff).toEqual([...full.articlesOff.slice(1), 'baothanhhoa.vn/9999']);
  });

  it('keeps as many sections: the oldest go', () => {
    const full = { ...defaultSettings, sectionsOff: numbered(mostSectionsOff, 'Mục ') };
    expect(withSectionOff(full, 'Mục mới', true).sectionsOff).toEqual([
      ...full.sectionsOff.slice(1),
      'Mục mới',
    ]);
  });
});
