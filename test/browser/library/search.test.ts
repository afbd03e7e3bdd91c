import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { bundleForPage } from '../harness/bundle-for-page.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';

declare const docSachSearch: typeof import('./search-in-page.ts');

const articleOf = (id: number, title: string, lead: string, ...body: string[]): Article => ({
  ...{ key: `baothanhhoa.vn/${id}`, url: `https://baothanhhoa.vn/bai-${id}.htm`, title, lead: [lead] },
  ...{ byline: null, published: null, section: null, words: 1 },
  blocks: body.map((text) => ({ kind: 'paragraph', inlines: [text] })),
});

const [festival, bridge, rain] = [
  articleOf(1, 'Lễ hội ở Thanh Hóa', 'Mở ngày 21/10.', 'Nhiều người về dự, có cả đoàn khách từ xứ Nghệ.'),
  articleOf(2, 'Chiếc cầu gỗ', 'Bà con xóm Bến dựng lại cầu.', 'Đường về tỉnh Thanh hoà vào lễ rồi vào hội.'),
  articleOf(3, 'Mưa đầu mùa', 'Đồng ruộng đợi nước.', 'Ở Thanh Hoá mưa lớn từ tối 20/10.'),
] as const;

let script: string;
beforeAll(async () => {
  const entry = join(import.meta.dirname, 'search-in-page.ts');
  script = await bundleForPage({ entry, name: 'docSachSearch' });
});

inEachBrowser('the search in %s', (running) => {
  beforeEach(async () => {
    await running.browser.extensionPage('options.html', running.page);
    await running.page.evaluate(script);
    await running.page.evaluate(() => docSachSearch.forget());
    await running.page.evaluate((articles) => docSachSearch.save(articles), [festival, bridge, rain]);
  });
  const keysFound = (query: string) => running.page.evaluate((text) => docSachSearch.keysFound(text), query);

  async function findsAll() {
    const all = [rain.key, bridge.key, festival.key];
    // Both words in the title before both anywhere; among these the last saved first.
    expect(await keysFound('thanh hoa')).toEqual([festival.key, rain.key, bridge.key]);
    expect(await keysFound('hoá thanh'.normalize('NFD'))).toEqual([festival.key, rain.key]);
    expect(await keysFound('thanh hòa')).toEqual([bridge.key]);
    expect(await keysFound('duong ')).toEqual([bridge.key]);
    expect(await keysFound('đ')).toEqual([rain.key, bridge.key, festival.key]);
    expect(await keysFound('"lễ hội"')).toEqual([festival.key]);
    expect(await keysFound('21/10')).toEqual([festival.key]);
    expect(await keysFound('đường hầm')).toEqual([]);
    expect(await keysFound('')).toEqual(all);
  }

  test('finds what was just saved, and the same in the index and in another page', async () => {
    await findsAll();
    expect(await running.page.evaluate(() => docSachSearch.merge())).toBe(3);
    expect(await running.page.evaluate(() => docSachSearch.count('fresh'))).toBe(0);
    await findsAll();
    await running.browser.extensionPage('welcome.html', running.page);
    await running.page.evaluate(script);
    await findsAll();
  });

  test('shows the passage with the words marked', async () => {
    const passage = (key: string, query: string) =>
      running.page.evaluate((...args) => docSachSearch.passage(...args), key, query);
    expect(await passage(rain.key, 'thanh hoa mua')).toBe('Ở [Thanh] [Hoá] [mưa] lớn từ tối 20/10.');
    expect(await passage(festival.key, 'ngươ'.normalize('NFD'))).toBe(
      'Nhiều [ngườ]i về dự, có cả đoàn khách từ xứ Nghệ.',
    );
  });
});
