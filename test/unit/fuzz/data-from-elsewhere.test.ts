import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/library/article-schema.ts';
import { parseEntry } from '../../../src/library/entry-schema.ts';
import { parseHighlight } from '../../../src/library/highlights/highlight-schema.ts';
import { momentOf, tagsOf } from '../../../src/library/transfer/import/links/fields.ts';
import { parseItem } from '../../../src/library/transfer/import/parse-item.ts';
import { parseState } from '../../../src/library/transfer/state-schema.ts';
import { parseNews } from '../../../src/messages/news.ts';
import { parseMessage } from '../../../src/messages/protocol.ts';
import { parseMessageToReader } from '../../../src/messages/to-reader.ts';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { holds, patience } from '../../fuzz/rounds.ts';
import { anything, damaged } from '../../fuzz/values.ts';
import { wholeArticle } from '../sharing/whole-article.ts';

const now = Date.UTC(2026, 10, 28);
const { key } = wholeArticle;
const highlight = {
  ...{ id: 'one-one-1', key, colour: 'yellow', note: '', made: now, changed: now },
  anchor: { quote: 'bên sông', before: '', after: '', at: 0 },
};
const picture = { key, src: 'http://c.baothanhhoa.vn/img/lo-gom.jpg', type: 'image/png', bytes: 'AAAA' };
const entry = {
  ...{
    n: 1,
    key,
    url: wholeArticle.url,
    title: 'Giữ nghề',
    section: null,
    authors: ['Minh Hiếu'],
    published: null,
  },
  ...{
    words: 9,
    saved: now,
    order: now,
    shelf: 'list',
    removed: null,
    starred: false,
    tags: ['gốm'],
    opened: false,
  },
  ...{ progress: 0, changed: null, highlights: 1 },
  pictures: { wanted: 1, kept: 1, bytes: 3, tries: 0, tried: null, full: false },
};
const state = {
  isSaved: true,
  changed: null,
  pictures: { wanted: 1, kept: 1, areComing: false, isFull: false },
};

/** What is read, a sound value of it, and what reads it. */
const readers: [name: string, sound: unknown, read: (raw: unknown) => unknown][] = [
  ['an article', wholeArticle, parseArticle],
  ['an entry', entry, parseEntry],
  ['a highlight', highlight, parseHighlight],
  ['the state of an entry', entry, (raw) => parseState(raw, now)],
  [
    'an article of a backup',
    {
      entry,
      article: wholeArticle,
      pictures: [picture],
      thumbnail: picture,
      revisions: [{ at: now, article: wholeArticle }],
      highlights: [highlight],
    },
    (raw) => parseItem(raw, now),
  ],
  ['settings', defaultSettings, (raw) => parseSettings(raw).settings],
  ['a message: a page', { type: 'article-page', key, navigation: 'reload', cameFrom: null }, parseMessage],
  ['a message: save', { type: 'save-article', article: wholeArticle, loaded: now }, parseMessage],
  ['a message: mark', { type: 'put-highlight', highlight, article: wholeArticle, loaded: now }, parseMessage],
  [
    'a message: change',
    { type: 'change-articles', keys: [key], change: { addTags: ['a'], shelf: 'archive' } },
    parseMessage,
  ],
  ['a message to the reader', { type: 'saved-state', key, state }, parseMessageToReader],
  ['a message about highlights', { type: 'highlights-changed' }, parseNews('highlights-changed')],
  ['tags', ['gốm', { label: 'làng' }, { name: 'nghề' }], (raw) => tagsOf(raw)],
  ['a moment', '2020-05-07T08:10:00+07:00', writtenMoment],
];

/** As it is written in a file: a bare number is one of seconds or milliseconds by its size, and no longer bare then. */
function writtenMoment(raw: unknown): string | null {
  const moment = momentOf(raw);
  return moment === null ? null : new Date(moment).toISOString();
}

describe.each(readers)('%s', (_, sound, read) => {
  test('that is sound is read', () => {
    expect(read(sound)).toBeTruthy();
  });

  test(
    'of any form is read or refused, and what was read is read again as it is',
    async () => {
      const seen = { times: 0 };
      await holds(
        fc.oneof({ weight: 3, arbitrary: damaged(sound) }, { weight: 1, arbitrary: anything }),
        (raw) => {
          const once = read(raw);
          seen.times++;
          if (hasBytes(once)) return;
          if (once !== null) expect(read(structuredClone(once))).toEqual(once);
        },
        60,
      );
      expect(seen.times).toBeGreaterThan(0);
    },
    patience,
  );
});

/** A backup's pictures are text before and bytes after. */
const hasBytes = (read: unknown): boolean =>
  typeof read === 'object' && read !== null && 'pictures' in read && 'article' in read;
