import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { MessageOf, MessageType } from '../../../src/messages/protocol.ts';

const root = 'chrome-extension://x/';
beforeAll(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'x', getURL: (path: string) => root.slice(0, -1) + path } });
});
afterAll(() => vi.unstubAllGlobals());

const key = 'baothanhhoa.vn/118342';
const place = { passage: 0, text: '', offset: 0, progress: 0 };
const highlight: MessageOf<'put-highlight'>['highlight'] = {
  id: '0a',
  key,
  colour: 'yellow',
  note: '',
  anchor: { quote: 'làng gốm', before: '', after: '', at: 0 },
  made: 1,
  changed: 1,
};

/** One of each; where it is about an article, about the same. */
const messages: { [Type in MessageType]: MessageOf<Type> } = {
  'article-page': { type: 'article-page', key, navigation: 'navigate', cameFrom: null },
  'article-in-sight': { type: 'article-in-sight', isViewLeft: false },
  'reader-wishes': { type: 'reader-wishes', key, wish: 'page' },
  'link-followed': { type: 'link-followed', key: 'baothanhhoa.vn/7' },
  'open-in-tab': { type: 'open-in-tab', tabId: 1 },
  'bring-part': { type: 'bring-part', part: 'tools' },
  settings: { type: 'settings' },
  'damage-told': { type: 'damage-told' },
  'change-settings': { type: 'change-settings', change: {} },
  'place-of': { type: 'place-of', key },
  'remember-place': { type: 'remember-place', key, place },
  'forget-reading': { type: 'forget-reading' },
  face: { type: 'face', face: 'lexend' },
  'open-page': { type: 'open-page', page: 'options' },
  'save-article': { type: 'save-article', article: { key }, loaded: 1 },
  'save-tab': { type: 'save-tab', tabId: 1 },
  'report-of': { type: 'report-of', tabId: 1 },
  'save-behind': { type: 'save-behind', address: 'https://baothanhhoa.vn/bien-7.htm' },
  'saved-state': { type: 'saved-state', key },
  'remove-saved': { type: 'remove-saved', key, isBack: false },
  'saved-opened': { type: 'saved-opened', key },
  'change-articles': { type: 'change-articles', keys: [key], change: {} },
  'delete-articles': { type: 'delete-articles', keys: [key], numbers: [] },
  'undo-removal': { type: 'undo-removal' },
  'forget-removal': { type: 'forget-removal' },
  'import-begins': { type: 'import-begins' },
  'highlights-of': { type: 'highlights-of', key },
  'put-highlight': { type: 'put-highlight', highlight, article: null, loaded: 1 },
  'remove-highlight': { type: 'remove-highlight', key, id: highlight.id },
};
const types = Object.keys(messages) as MessageType[];

/** What a page of the newspaper may say wherever it stands. */
const everywhere: MessageType[] = [
  'article-in-sight',
  'bring-part',
  'change-settings',
  'damage-told',
  'face',
  'link-followed',
  'open-page',
  'settings',
];
/** What it may say of its own article. */
const ofItsArticle: MessageType[] = [
  'article-page',
  'highlights-of',
  'place-of',
  'put-highlight',
  'reader-wishes',
  'remember-place',
  'remove-highlight',
  'remove-saved',
  'save-article',
  'saved-state',
];
/** What an open view alone has to say: the extension's own pages do these things for themselves. */
const ofViews: MessageType[] = [
  'article-in-sight',
  'article-page',
  'bring-part',
  'link-followed',
  'open-page',
  'reader-wishes',
];

const inTab = { tab: { id: 7 } as Browser.tabs.Tab, frameId: 0 };
const page = (url: string, more: object = {}) => ({ url, origin: new URL(url).origin, ...inTab, ...more });
const article = 'https://baothanhhoa.vn/van-hoa/lang-gom/118342.htm';

const senders: [string, Browser.runtime.MessageSender, MessageType[]][] = [
  [
    'a page of the extension in a tab',
    page(`${root}saved.html#${key}`, { origin: 'chrome-extension://x' }),
    types.filter((type) => !ofViews.includes(type)),
  ],
  [
    'its popup',
    { url: `${root}popup.html`, origin: 'chrome-extension://x' },
    types.filter((type) => !ofViews.includes(type)),
  ],
  ['the article’s page', page(article), [...everywhere, ...ofItsArticle]],
  [
    'another form of its page',
    page('http://www.baothanhhoa.vn/print/ab/118342.htm?x#y'),
    [...everywhere, ...ofItsArticle],
  ],
  ['the page of another article', page('https://baothanhhoa.vn/bien-7.htm'), everywhere],
  ['the page of that number on another host', page('https://vhds.baothanhhoa.vn/gom-118342.htm'), everywhere],
  ['a page of no article', page('https://baothanhhoa.vn/van-hoa'), everywhere],
  ['a frame in the article’s page', page(article, { frameId: 3 }), []],
  ['what is in no tab', { url: article, origin: 'https://baothanhhoa.vn', frameId: 0 }, []],
  ['a page elsewhere', page('https://baothanhhoa.vn.example.com/gom-118342.htm'), []],
  ['a page elsewhere that claims the address', page(article, { origin: 'https://example.com' }), []],
  ['a page without an origin that claims it', page(article, { origin: 'null' }), []],
  [
    'a page that claims an address of the extension',
    page(`${root}popup.html`, { origin: 'https://baothanhhoa.vn' }),
    [],
  ],
  [
    'another extension’s page',
    page('chrome-extension://y/popup.html', { origin: 'chrome-extension://y' }),
    [],
  ],
  ['a file', page('file:///home/gom-118342.htm', { origin: 'null' }), []],
  ['an address that is none', { ...inTab, url: 'gom-118342.htm' }, []],
  ['nowhere', {}, []],
];

describe.each(senders)('%s', (_, sender, allowed) => {
  test.each(types)(`and ${'%s'}`, async (type) => {
    const { maySend } = await import('../../../src/background/senders.ts');
    expect(maySend(messages[type], { id: 'x', ...sender })).toBe(allowed.includes(type));
  });
});

test('an article that does not say which it is belongs to no page', async () => {
  const { maySend } = await import('../../../src/background/senders.ts');
  const sender = { id: 'x', ...page(article) };
  for (const claimed of [null, 'baothanhhoa.vn/118342', {}, { key: 'baothanhhoa.vn/7' }, [key]])
    expect(maySend({ type: 'save-article', article: claimed, loaded: 1 }, sender)).toBe(false);
});
