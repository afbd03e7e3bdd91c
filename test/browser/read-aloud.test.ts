import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { bundleForPage } from './harness/bundle-for-page.ts';
import { browserNames, launch } from './harness/launch.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import type { Act, Heard } from './harness/speech-in-page.ts';
import { openSpeechService, type SpeechService } from './harness/speech-service.ts';
import { list } from './sample.ts';

declare const docSachSpeech: typeof import('./harness/speech-in-page.ts');

const article: Article = {
  key: 'baothanhhoa.vn/1',
  url: list.url,
  title: 'Mùa lúa mới',
  lead: ['Đồng đã vàng.'],
  byline: null,
  published: null,
  section: null,
  blocks: [
    { kind: 'heading', level: 2, inlines: ['Trên đồng'] },
    { kind: 'paragraph', inlines: ['UBND xã cho biết đã gặt 12 ha. Ngày 21/10 thì xong.'] },
  ],
  words: 0,
};

const sentences = [
  'Mùa lúa mới',
  'Đồng đã vàng.',
  'Trên đồng',
  'UBND xã cho biết đã gặt 12 ha.',
  'Ngày 21/10 thì xong.',
];

const spoken = [
  ...sentences.slice(0, 3),
  'ủy ban nhân dân xã cho biết đã gặt mười hai héc-ta.',
  'Ngày hai mươi mốt tháng mười thì xong.',
];

let script: string;
beforeAll(async () => {
  const entry = join(import.meta.dirname, 'harness', 'speech-in-page.ts');
  script = await bundleForPage({ entry, name: 'docSachSpeech', minify: true });
});

describe.each(browserNames)('a real voice in %s', (name) => {
  let server: PageServer;
  let service: SpeechService;
  let browser: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([list]);
    service = await openSpeechService();
    browser = await launch(name, { port: server.port, extension: null, speech: service.address });
    page = await browser.newPage();
    await page.goto(browser.urlOf(list.url));
    await page.addScriptTag({ content: script });
    // Browsers let a page speak once somebody has touched it.
    await page.click('body');
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await server?.close();
  });

  test('reads an article to its end, every sentence once and in order, as a newsreader would', async () => {
    expect(await read(page, 'none')).toEqual({
      marked: sentences,
      language: 'vi',
      status: 'finished',
      reason: null,
    });
    expect(await service.said()).toEqual(spoken);
  });

  test('loses and repeats no sentence when it is paused in each', async () => {
    expect(await read(page, 'pause')).toMatchObject({ marked: sentences, status: 'finished' });
  });

  test('skipping ends the sentence that is being said, and no other', async () => {
    expect(await read(page, 'skip')).toMatchObject({ marked: sentences, status: 'finished' });
  });

  test('says that reading has failed when the voice disappears', async () => {
    await service.close();
    const heard = await read(page, 'none');
    expect(heard.status).toBe('failed');
    // A browser says so, or says nothing any more: whichever it notices first.
    expect(heard.reason).toBeOneOf(['synthesis', 'silent']);
  });
});

function read(page: Page, act: Act): Promise<Heard> {
  return page.evaluate((one, what) => docSachSpeech.hear(one, what), article, act);
}
