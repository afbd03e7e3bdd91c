import 'fake-indexeddb/auto';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core.js';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Library } from '../../../../src/library/store/database.ts';
import { articleFileName, slug } from '../../../../src/library/transfer/export/file-names.ts';
import {
  articleOf,
  exported,
  figure,
  freshLibrary,
  highlightOf,
  now,
  pictureAddress,
  png,
  put,
} from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

async function unzip(bytes: Uint8Array): Promise<Map<string, () => Promise<string>>> {
  const zip = new ZipReader(new BlobReader(new Blob([Uint8Array.from(bytes)])), { useWebWorkers: false });
  const files = new Map<string, () => Promise<string>>();
  for (const entry of await zip.getEntries())
    if (!entry.directory) files.set(entry.filename, async () => entry.getData(new TextWriter()));
  return files;
}

const key = 'baothanhhoa.vn/1';
const oddTitle = 'Giữ <b>lửa</b> & "nghề": làng #1 --- \u2028 [x](javascript:alert(1))';

async function fill(): Promise<void> {
  const blocks = [
    {
      kind: 'paragraph' as const,
      inlines: [
        'Sông Mã chảy qua ',
        { tag: 'strong' as const, children: ['xứ Thanh'] },
        ', sông Mã ra biển.',
      ],
    },
    figure(pictureAddress(1, 1), 'Bên <sông>.'),
    { kind: 'paragraph' as const, inlines: ['<script>alert(1)</script> &lt;'] },
    figure(pictureAddress(1, 2), 'Ảnh không lưu được.'),
  ];
  const highlights = [
    highlightOf(key, 'first-one', 'qua xứ Thanh,', { note: 'Hỏi </mark><script> lại', colour: 'green' }),
    highlightOf(key, 'secondone', 'sông Mã', {
      anchor: { quote: 'sông Mã', before: 'xứ Thanh, ', after: ' ra biển', at: 30 },
    }),
    highlightOf(key, 'vanished1', 'đã bị sửa mất'),
  ];
  const byline = { text: 'Bài và ảnh: Minh Hiếu', authors: [{ name: 'Minh Hiếu', role: null }] };
  await put(
    library,
    articleOf(1, {
      title: oddTitle,
      blocks,
      byline,
      section: 'Văn hóa',
      published: '2020-05-07T08:10:00+07:00',
    }),
    {
      pictures: [pictureAddress(1, 1)],
      state: { tags: ['yes', 'a: b', '"'], starred: true, saved: now },
      highlights,
    },
  );
  await put(library, articleOf(2, { title: 'Chợ quê' }), { state: { shelf: 'archive' } });
  await put(library, articleOf(3), { state: { shelf: 'trash', removed: now } });
}

describe('Markdown', () => {
  test('is a file for each article that is not in the trash, and its pictures beside it', async () => {
    await fill();
    const { bytes, written } = await exported(library, 'markdown');
    expect(written).toEqual({ written: 2, damaged: 0 });
    const files = await unzip(bytes);
    const name = 'giu-b-lua-b-nghe-lang-1-x-javascript-alert-1-1';
    expect([...files.keys()]).toEqual([`pictures/${name}-1.png`, `${name}.md`, 'cho-que-2.md']);
  });

  test('has what is known of an article before its text, as YAML reads it', async () => {
    await fill();
    const files = await unzip((await exported(library, 'markdown', { keys: [key] })).bytes);
    const text = (await files.get([...files.keys()].at(-1) ?? '')?.()) ?? '';
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    expect(parse(front)).toEqual({
      title: oddTitle,
      url: 'https://baothanhhoa.vn/bai-so-1.htm',
      section: 'Văn hóa',
      authors: ['Minh Hiếu'],
      byline: 'Bài và ảnh: Minh Hiếu',
      published: '2020-05-07T08:10:00+07:00',
      saved: '2026-11-28T11:30:00.000Z',
      shelf: 'list',
      starred: true,
      tags: ['yes', 'a: b', '"'],
      progress: 0,
      highlights: [
        {
          text: 'qua xứ Thanh,',
          note: 'Hỏi </mark><script> lại',
          colour: 'green',
          made: '2026-11-28T11:29:59.000Z',
        },
        { text: 'sông Mã', colour: 'yellow', made: '2026-11-28T11:29:59.000Z' },
        { text: 'đã bị sửa mất', colour: 'yellow', made: '2026-11-28T11:29:59.000Z' },
      ],
    });
  });

  test('read again, it is the article: text as text, marks where they were, pictures in the folder', async () => {
    await fill();
    const files = await unzip((await exported(library, 'markdown', { keys: [key] })).bytes);
    const [picture = '', name = ''] = files.keys();
    const text = ((await files.get(name)?.()) ?? '').replace(/^---\n[\s\S]*?\n---\n/, '');
    const { body } = new JSDOM(new MarkdownIt({ html: true }).render(text)).window.document;
    expect(body.querySelector('h1')?.textContent?.replace(/\s+/g, ' ')).toBe(oddTitle.replace(/\s+/g, ' '));
    expect(body.querySelector('script')).toBeNull();
    expect(body.textContent).toContain('<script>alert(1)</script> &lt;');
    expect([...body.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      ['qua ', 'xứ Thanh', ',', 'sông Mã'].map((one) => one.trim()),
    );
    const sources = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(sources).toEqual([picture, pictureAddress(1, 2)]);
  });
});

describe('one page', () => {
  test('holds the articles, their contents, pictures and marks, and nothing that runs or loads', async () => {
    await fill();
    const { text, written } = await exported(library, 'html');
    expect(written).toEqual({ written: 2, damaged: 0 });
    const { document } = new JSDOM(text, { runScripts: undefined }).window;
    expect(document.querySelectorAll('script, iframe, link, [onerror]')).toHaveLength(0);
    const policy = document
      .querySelector('meta[http-equiv=Content-Security-Policy]')
      ?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'unsafe-inline';/);
    const links = [...document.querySelectorAll('nav a')];
    expect(
      links.map(
        (link) =>
          document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.querySelector('h2')
            ?.textContent,
      ),
    ).toEqual(links.map((link) => link.textContent));
    expect(links[0]?.textContent).toBe(oddTitle);
    expect([...document.querySelectorAll('nav h3')].map((title) => title.textContent)).toEqual([
      'Văn hóa',
      'Mục khác',
    ]);
    const image = document.querySelector('img');
    expect(image?.getAttribute('src')).toBe(
      `data:image/png;base64,${Buffer.from(png(pictureAddress(1, 1))).toString('base64')}`,
    );
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(document.querySelector('.missing a')?.getAttribute('href')).toBe(pictureAddress(1, 2));
    const [article] = document.querySelectorAll('article');
    expect(article?.textContent).toContain('<script>alert(1)</script> &lt;');
    expect(
      [...document.querySelectorAll('mark')].map((mark) => `${mark.className}: ${mark.textContent}`),
    ).toEqual(['green: qua ', 'green: xứ Thanh', 'green: ,', 'yellow: sông Mã']);
    expect(document.querySelector('mark + .note')?.textContent).toBe('[Hỏi </mark><script> lại]');
    expect(
      [...document.querySelectorAll('.highlights blockquote')].map((one) => one.textContent?.trim()),
    ).toEqual(['qua xứ Thanh,', 'đã bị sửa mất', 'sông Mã']);
  });
});

describe('names of files', () => {
  test.each([
    ['Người giữ lửa ở làng gốm cổ', 'baothanhhoa.vn/118342', 'nguoi-giu-lua-o-lang-gom-co-118342'],
    ['Đường đến Đích', 'vhds.baothanhhoa.vn/30463', 'duong-den-dich-vhds-30463'],
    ['', 'baothanhhoa.vn/7', '7'],
    ['../../../etc/passwd CON', 'baothanhhoa.vn/7', 'etc-passwd-con-7'],
    ['日本語 😀', 'baothanhhoa.vn/7', '7'],
  ])('%s', (title, articleKey, name) => {
    expect(articleFileName(title, articleKey)).toBe(name);
    expect(articleFileName(title.normalize('NFD'), articleKey)).toBe(name);
  });

  test('are short, and cut between words', () => {
    expect(slug('một hai '.repeat(20))).toBe('mot-hai-mot-hai-mot-hai-mot-hai-mot-hai-mot-hai-mot-hai-mot');
    expect(slug('x'.repeat(100))).toBe('x'.repeat(60));
  });
});
