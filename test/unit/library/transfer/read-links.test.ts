import { readFile } from 'node:fs/promises';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { openZip } from '../../../../src/library/transfer/export/zip.ts';
import { detectFile } from '../../../../src/library/transfer/import/detect.ts';
import { csvRows } from '../../../../src/library/transfer/import/links/csv-rows.ts';
import { momentOf, tagsOf } from '../../../../src/library/transfer/import/links/fields.ts';
import type { Link } from '../../../../src/library/transfer/import/links/link.ts';
import { readLinks } from '../../../../src/library/transfer/import/links/read-links.ts';
import { readAddress } from '../../../../src/site/address.ts';
import { isPageHost } from '../../../../src/site/hosts.ts';
import { collector, now } from './samples.ts';

const site = {
  keyOf: (url: URL) => readAddress(url).key,
  isOwn: (url: URL) => isPageHost(url.hostname.replace(/^www\./, '')),
};
const parseHtml = (html: string) => new JSDOM(html).window.document;
const sample = async (name: string) =>
  new Uint8Array(await readFile(`test/unit/library/transfer/samples/${name}`));

async function read(content: Blob | Uint8Array<ArrayBuffer> | string, signal?: AbortSignal) {
  const file = content instanceof Blob ? content : new Blob([content]);
  const kind = await detectFile(file);
  const outcome = await readLinks(file, kind, { site, parseHtml, now }, { signal });
  return { detected: kind, ...outcome };
}

const festival = {
  address: 'https://baothanhhoa.vn/le-hoi-lang-205627.htm',
  key: 'baothanhhoa.vn/205627',
  title: 'Lễ hội làng',
  tags: ['lễ hội', 'làng'],
  archived: false,
  starred: false,
  saved: 1583000000000,
};
const potter = {
  address: 'http://www.baothanhhoa.vn/van-hoa/lang-gom/118342.htm',
  key: 'baothanhhoa.vn/118342',
  title: 'Giữ lửa, giữ nghề',
  tags: [],
  archived: true,
  starred: false,
  saved: 1584000000000,
};
const elsewhere = { what: 'https://example.com/a', why: 'elsewhere' };

describe('the articles of the newspaper in other programs’ exports', () => {
  test('Pocket’s table', async () => {
    const outcome = await read(await sample('pocket.csv'));
    expect(outcome).toMatchObject({ detected: 'csv', end: 'whole' });
    expect(outcome).toMatchObject({
      links: [festival, { ...potter, address: `${potter.address}?utm_source=zalo` }],
      report: { refused: [elsewhere, { what: 'https://baothanhhoa.vn/', why: 'no article' }] },
    });
  });

  test('Pocket’s former page', async () => {
    const outcome = await read(await sample('ril_export.html'));
    expect(outcome).toMatchObject({
      detected: 'html',
      links: [festival, potter],
      report: { refused: [elsewhere] },
    });
  });

  test('Instapaper’s table, with folders, and a selection of several lines', async () => {
    const outcome = await read(await sample('instapaper.csv'));
    expect(outcome).toMatchObject({
      detected: 'csv',
      links: [
        { ...festival, tags: ['lễ hội', 'làng', 'Làng xã'] },
        potter,
        { key: 'vhds.baothanhhoa.vn/30463', starred: true, archived: false, tags: [], saved: 1585000000000 },
      ],
      report: { refused: [elsewhere] },
    });
  });

  test('wallabag', async () => {
    const outcome = await read(await sample('wallabag.json'));
    expect(outcome).toMatchObject({
      detected: 'json list',
      end: 'whole',
      links: [
        { ...festival, starred: true },
        { ...potter, tags: ['nghề'] },
      ],
      report: { refused: [elsewhere, { what: 'Không có địa chỉ', why: 'no address' }], refusedCount: 2 },
    });
  });

  test('Omnivore’s list, by itself', async () => {
    const outcome = await read(await sample('metadata_0_to_20.json'));
    expect(outcome).toMatchObject({
      links: [festival, { ...potter, tags: ['nghề'] }],
      report: { refused: [elsewhere] },
    });
  });

  test('a browser’s bookmarks', async () => {
    const outcome = await read(await sample('bookmarks.html'));
    expect(outcome).toMatchObject({
      detected: 'html',
      links: [festival, { ...potter, archived: false }],
      report: {
        refused: [
          { what: 'https://baothanhhoa.vn/thoi-su', why: 'no article' },
          { what: 'javascript:alert(1)', why: 'no address' },
          elsewhere,
        ],
      },
    });
  });
});

describe('lists that browsers and people make', () => {
  const found = (links: Partial<Link>[], detected: string) =>
    expect.objectContaining({
      detected,
      end: 'whole',
      links: links.map((link) => expect.objectContaining(link)),
    });

  test('the file in which Chromium keeps its bookmarks', async () => {
    const page = (link: typeof festival, date: string) => ({
      type: 'url',
      name: link.title,
      url: link.address,
      date_added: date,
    });
    const folder = { type: 'folder', name: 'Đọc sau', children: [page(potter, '13228057600000000')] };
    const bar = {
      type: 'folder',
      name: 'Bookmarks bar',
      children: [page(festival, '13227473600000000'), folder],
    };
    const text = JSON.stringify({ checksum: 'x', roots: { bookmark_bar: bar }, version: 1 }, null, 3);
    expect(await read(text)).toEqual(
      found(
        [
          { ...festival, tags: [] },
          { ...potter, archived: false, saved: 1583584000000 },
        ],
        'bookmark json',
      ),
    );
    expect(await read(text.slice(0, -20))).toMatchObject({ end: 'broken', links: [] });
  });

  test('Firefox’s backup of its bookmarks', async () => {
    const page = {
      title: festival.title,
      dateAdded: festival.saved * 1000,
      typeCode: 1,
      tags: 'lễ hội,làng',
      type: 'text/x-moz-place',
      uri: festival.address,
    };
    const folder = { title: '', type: 'text/x-moz-place-container', children: [page] };
    expect(await read(JSON.stringify({ ...folder, children: [folder] }))).toEqual(
      found([festival], 'bookmark json'),
    );
  });

  test.each([';', '\t', ','])('a table whose fields are parted by %j', async (sign) => {
    const rows = [
      ['title', 'url', 'tags'],
      [festival.title, festival.address, '"lễ hội|làng"'],
    ];
    const text = rows.map((row) => row.join(sign)).join('\r\n');
    expect(await read(text)).toEqual(found([{ ...festival, saved: null }], 'csv'));
  });

  test('a table of addresses alone', async () => {
    const text = `url\n${festival.address}\n${potter.address}\n`;
    expect(await read(text)).toEqual(
      found([{ address: festival.address }, { address: potter.address }], 'csv'),
    );
  });

  test('addresses, one in each line, with or without a title', async () => {
    const text = `${festival.address} | ${festival.title}\r\n\r\nđọc sau: ${potter.address}\nhttps://example.com/a`;
    const outcome = await read(text);
    expect(outcome).toEqual(
      found(
        [
          { address: festival.address, title: festival.title },
          { address: potter.address, title: 'đọc sau:' },
        ],
        'text',
      ),
    );
    expect(outcome).toMatchObject({ report: { refused: [elsewhere] } });
  });
});

describe('addresses in lines that people write', () => {
  const { address } = festival;
  test.each([
    [`Bài hay: ${address}.`, 'Bài hay:'],
    [`(${address})`, ''],
    [`1. ${address}, hay`, '1.  hay'],
    [`[Lễ hội](${address})`, 'Lễ hội'],
    [`[${address}](${address})`, ''],
    [`* “${address}”`, ''],
    [`‘${address}’…`, '‘'],
    [`<${address}>`, ''],
    [`**${address}**`, ''],
    [`[ ] ${address}`, ''],
  ])('%s', async (line, title) => {
    const outcome = await read(`${line}\n`);
    expect(outcome).toMatchObject({ detected: 'text', links: [{ address, key: festival.key }] });
    expect(outcome).toMatchObject({ links: [{ title }] });
    expect(outcome).toMatchObject({ report: { refusedCount: 0 } });
  });

  test.each([' ', ', ', ',', ';'])(
    'all of a line are taken, and those refused are counted: %j',
    async (sign) => {
      const line = [address, 'https://example.com/a', potter.address, 'https://example.com/b'].join(sign);
      const outcome = await found(`Hay: ${line}.`);
      expect(outcome.links.map((link) => link.address)).toEqual([address, potter.address]);
      expect(outcome.report.refused).toEqual([elsewhere, { ...elsewhere, what: 'https://example.com/b' }]);
    },
  );

  test('an address in another one is no address of its own', async () => {
    const outer = `https://web.archive.org/web/2020/${address}`;
    const { links, report } = await found(outer);
    expect([links, report.refused]).toEqual([[], [{ ...elsewhere, what: outer }]]);
  });
});

describe('zip files', () => {
  async function zipped(files: Record<string, string | Uint8Array>): Promise<Blob> {
    const { stream, bytes } = collector();
    const zip = openZip(stream, now);
    for (const [name, content] of Object.entries(files))
      await zip.add(name, typeof content === 'string' ? content : Uint8Array.from(content).buffer);
    await zip.close();
    return new Blob([Uint8Array.from(bytes())]);
  }

  test('Omnivore’s: its lists, not its articles', async () => {
    const file = await zipped({
      'metadata_0_to_20.json': await sample('metadata_0_to_20.json'),
      'metadata_20_to_40.json': '[{"url":"https://baothanhhoa.vn/x-7.htm","state":"Active"}]',
      'content/le-hoi-lang.html': '<a href="https://baothanhhoa.vn/khong-luu-1.htm">x</a>',
    });
    expect(await read(file)).toMatchObject({
      detected: 'zip',
      links: [festival, { key: potter.key }, { key: 'baothanhhoa.vn/7' }],
    });
  });

  test('Pocket’s: its tables', async () => {
    const file = await zipped({
      'pocket/part_000000.csv': await sample('pocket.csv'),
      'annotations/x.txt': 'x',
    });
    expect(await read(file)).toMatchObject({ links: [festival, { key: potter.key }] });
  });

  test('one that is cut off, and one that only begins like one', async () => {
    const file = await zipped({ 'a.csv': await sample('pocket.csv') });
    expect(await read(file.slice(0, file.size - 30))).toMatchObject({ links: [], end: 'broken' });
    expect(await read('PK\x03\x04 and nothing else')).toMatchObject({ links: [], end: 'broken' });
  });

  test('one behind a password, and one that holds more than any export', async () => {
    const locked = new ZipWriter(new BlobWriter(), { useWebWorkers: false, password: 'x' });
    await locked.add('a.csv', new TextReader('url'));
    expect(await read(await locked.close())).toMatchObject({ kind: 'locked' });
    const bytes = new Uint8Array(await (await zipped({ 'a.csv': 'url' })).arrayBuffer());
    // The size that the directory tells (PKWARE's APPNOTE, 4.3.12 and 4.3.16).
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 4_000_000_000, true);
    expect(await read(bytes)).toMatchObject({ links: [], end: 'too large' });
  });

  test('one whose file has been damaged', async () => {
    const bytes = new Uint8Array(await (await zipped({ 'a.csv': await sample('pocket.csv') })).arrayBuffer());
    bytes.fill(0xff, 60, 120);
    expect(await read(bytes)).toMatchObject({ kind: 'links', end: 'broken' });
  });
});

describe('wallabag’s list in XML', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<result>
  <entry>
    <is_archived>0</is_archived>
    <is_starred>1</is_starred>
    <tags><entry><![CDATA[lễ hội]]></entry><entry><id>2</id><label>làng</label></entry></tags>
    <title><![CDATA[Lễ hội làng]]></title>
    <url><![CDATA[https://baothanhhoa.vn/le-hoi-lang-205627.htm]]></url>
    <content><![CDATA[<html><a href="https://example.com/"><url>https://a.test/</url>]]></content>
    <created_at>2020-02-29T18:13:20+0000</created_at>
  </entry>
  <entry><url>https://example.com/?a=1&amp;b=&#50;</url><annotations/></entry>
  <!-- <entry> -->
</result>`;

  test('is read, and what is in the articles is not', async () => {
    expect(await read(xml)).toMatchObject({
      detected: 'xml',
      links: [{ ...festival, starred: true }],
      report: { refusedCount: 1, refused: [{ what: 'https://example.com/?a=1&b=2', why: 'elsewhere' }] },
    });
  });

  test('one that was cut off gives what came before; one of nothing but brackets gives nothing', async () => {
    const second = xml.indexOf('<entry><url>');
    expect(await read(xml.slice(0, second))).toMatchObject({ links: [{ key: festival.key }] });
    const never = `${xml.slice(0, second)}${'<entry>'.repeat(50_000)}${'<![CDATA['.repeat(50_000)}`;
    expect(await read(never)).toMatchObject({ links: [{ key: festival.key }], report: { refusedCount: 0 } });
  });
});

describe('bad files', () => {
  test('a list that was cut off gives what came before', async () => {
    const whole = await sample('wallabag.json');
    const text = new TextDecoder().decode(whole);
    const cut = text.slice(0, text.indexOf('"title": "Elsewhere"'));
    expect(await read(cut)).toMatchObject({
      end: 'cut off',
      links: [{ key: festival.key }, { key: potter.key }],
    });
  });

  test('a quotation mark that is never closed', async () => {
    expect(await read(`url,title\n"${'a'.repeat(1_100_000)}`)).toMatchObject({ end: 'broken', links: [] });
  });

  test('one that is forgotten swallows no rows; a text that is cut off is no row', async () => {
    const rows = ['title,url,tags', `Một,${potter.address},`, `"Hai,${festival.address},a`, ''];
    const more = ['x', 'Năm,https://example.com/a,', ''];
    for (const end of ['\n', '\r\n']) {
      const { links, report } = await found([...rows, ...more].join(end));
      expect(links.map(({ key }) => key)).toEqual([potter.key, festival.key]);
      expect(report.refused).toEqual([elsewhere]);
      const cut = await found(
        [...rows, 'lời, thứ hai'].join(end).replace('"Hai,', 'Hai,').replace(',a', ',"a'),
      );
      expect(cut).toMatchObject({
        links: [{ key: potter.key }, { title: 'Hai' }],
        report: { refusedCount: 0 },
      });
    }
  });

  test('the same article again, and things that are no links', async () => {
    const json = JSON.stringify([
      {
        url: 'https://baothanhhoa.vn/a-7.htm',
        tags: 'một,hai',
        is_starred: 1,
        is_archived: 1,
        created_at: 'hôm qua',
      },
      { url: 'http://www.baothanhhoa.vn/b-7.htm?x', tags: [' hai ', 5, null, 'ba'], created_at: 1583000000 },
      5,
      null,
      [],
      { url: { a: 1 } },
    ]);
    expect(await read(json)).toMatchObject({
      links: [
        {
          key: 'baothanhhoa.vn/7',
          tags: ['một', 'hai', 'ba'],
          starred: true,
          archived: false,
          saved: 1583000000000,
        },
      ],
      report: { refusedCount: 4 },
    });
  });

  test('a port of its own is another site; a name and a password are left out', async () => {
    const { links, report } = await found(`url
https://baothanhhoa.vn:8080/a-7.htm
https://ai:mat-khau@baothanhhoa.vn/b-8.htm?x=1
http://baothanhhoa.vn:80/c-9.htm
https://ai:mat-khau@example.com/`);
    expect(links.map(({ address, key }) => [address, key])).toEqual([
      ['https://baothanhhoa.vn/b-8.htm?x=1', 'baothanhhoa.vn/8'],
      ['http://baothanhhoa.vn:80/c-9.htm', 'baothanhhoa.vn/9'],
    ]);
    expect(report.refused).toEqual([
      { what: 'https://baothanhhoa.vn:8080/a-7.htm', why: 'elsewhere' },
      { what: 'https://example.com/', why: 'elsewhere' },
    ]);
  });

  test('cancelled', async () => {
    expect(await read(await sample('pocket.csv'), AbortSignal.abort())).toMatchObject({ kind: 'cancelled' });
  });
});

test('a file is known by what is in it', async () => {
  const kind = (content: string | Uint8Array<ArrayBuffer>) => detectFile(new Blob([content]));
  expect(await kind('\uFEFF {"format":"doc-sach-library","version":1')).toBe('library');
  expect(await kind('{"format":"doc-sach-settings","version":1')).toBe('settings');
  expect(await kind('{"x":1}')).toBe('json object');
  expect(await kind('')).toBe('unknown');
  expect(await kind('[ ]\n')).toBe('json list');
  expect(await kind('[\n\n  "https://a.test/"')).toBe('json list');
  expect(await kind('<?xml version="1.0"?><opml/>')).toBe('unknown');
  expect(await kind('<?xml version="1.0"?><!DOCTYPE html><html><a href="https://a.test/">')).toBe('html');
  expect(await kind('a photo')).toBe('unknown');
  expect(await kind('Đọc sau\r\n\r\nhttps://baothanhhoa.vn/a-7.htm\r\n')).toBe('text');
  expect(await kind('\xff\xd8\xff\0\nhttp://ns.adobe.com/xap/1.0/')).toBe('unknown');
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...Buffer.from('url,title\nhttps://baothanhhoa.vn/a-7.htm,ồ', 'utf16le'),
  ]);
  expect(await kind(utf16)).toBe('csv');
  expect(await read(utf16)).toMatchObject({ links: [{ key: 'baothanhhoa.vn/7', title: 'ồ' }] });
});

test('tables', async () => {
  const text = 'a,"b ""c"", d",\r\n\r\n"x\r\ny",z"w,"q"r\n"","",';
  for (const size of [1, 2, 3, 1000]) {
    async function* pieces() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    }
    const rows: string[][] = [];
    for await (const row of csvRows(pieces())) rows.push(row);
    expect(rows).toEqual([
      ['a', 'b "c", d', ''],
      ['x\r\ny', 'z"w', 'qr'],
      ['', '', ''],
    ]);
  }
});

test('moments and tags', () => {
  expect(momentOf('1583000000')).toBe(1583000000000);
  expect(momentOf(1583000000123)).toBe(1583000000123);
  expect(momentOf('1583000000123456')).toBe(1583000000123);
  expect(momentOf('1583000000123456789')).toBe(1583000000123);
  expect(momentOf('2020-02-29T18:13:20Z')).toBe(1583000000000);
  for (const none of ['', 'x', null, undefined, -5, '9e99', Number.NaN, {}])
    expect(momentOf(none)).toBeNull();
  expect(tagsOf('a|b, c')).toEqual(['a', 'b', 'c']);
  expect(tagsOf('[broken')).toEqual(['[broken']);
  expect(tagsOf(['ho\u0300a', 'hòa', 'x'.repeat(101)])).toEqual(['hòa']);
});

test('a moment that is still to come counts as not told', async () => {
  const day = 86_400_000;
  const times = [now - 1000, now + day / 2, now + 2 * day];
  const rows = times.map((time, id) => `https://baothanhhoa.vn/a-${id + 1}.htm,${time}`);
  const { links } = await found(`url,time_added\n${rows.join('\n')}\n`);
  expect(links.map(({ saved }) => saved)).toEqual([now - 1000, now + day / 2, null]);
  // Of two moments, the one that can be true is taken.
  const twice = rows.map((row) => row.replace(/a-\d/, 'a-9'));
  expect((await found(`url,time_added\n${twice.slice(1).join('\n')}\n`)).links[0]?.saved).toBe(now + day / 2);
});

async function found(content: string) {
  const outcome = await read(content);
  if (outcome.kind !== 'links') throw new Error(outcome.kind);
  return outcome;
}
