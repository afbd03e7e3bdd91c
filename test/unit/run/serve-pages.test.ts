import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPage } from '../../browser/harness/find-page.ts';
import { type PageServer, servePages } from '../../browser/harness/serve-pages.ts';

const pages = [
  { url: 'http://baothanhhoa.vn/a-5.htm', html: Buffer.from('first') },
  { url: 'https://baothanhhoa.vn/a-5.htm', html: Buffer.from('same address') },
  { url: 'http://vhds.baothanhhoa.vn/a-5.htm', html: Buffer.from('supplement') },
];

test.each([
  ['http://baothanhhoa.vn/a-5.htm', 'first'],
  ['http://baothanhhoa.vn:8080/a-5.htm?utm=1#x', 'first'],
  ['http://vhds.baothanhhoa.vn/a-5.htm', 'supplement'],
  ['http://baothanhhoa.vn/A-5.htm', undefined],
  ['http://example.test/a-5.htm', undefined],
])('%s', (address, text) => {
  expect(findPage(pages, new URL(address))?.html.toString()).toBe(text);
});

let server: PageServer;
beforeAll(async () => {
  server = await servePages(pages);
});
afterAll(() => server.close());

/** Asks as a browser asks its proxy, or a server, depending on the path. */
function ask(path: string, host: string): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, path, headers: { host } }, async (response) => {
      const text = (await response.toArray()).join('');
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text });
    })
      .on('error', reject)
      .end();
  });
}

test('answers for a host, asked as a server or as a proxy', async () => {
  const html = { status: 200, type: 'text/html; charset=utf-8' };
  expect(await ask('/a-5.htm', `vhds.baothanhhoa.vn:${server.port}`)).toEqual({
    ...html,
    text: 'supplement',
  });
  expect(await ask('http://baothanhhoa.vn/a-5.htm?x', 'baothanhhoa.vn')).toEqual({ ...html, text: 'first' });
  expect(await ask('/none.htm', 'baothanhhoa.vn')).toMatchObject({ status: 404 });
});

test('draws pictures, the same ones each time, and tells what was asked for', async () => {
  server.requests.length = 0;
  const first = await ask('/img/a.webp', 'c.baothanhhoa.vn');
  expect(first).toMatchObject({ status: 200, type: 'image/png' });
  expect(await ask('/img/a.webp?r=1', 'c.baothanhhoa.vn')).toEqual(first);
  expect((await ask('/img/b.webp', 'c.baothanhhoa.vn')).text).not.toBe(first.text);
  expect(await ask('/b.svg', 'c.baothanhhoa.vn')).toMatchObject({ status: 200, type: 'image/svg+xml' });
  expect(server.requests.map(({ host, path }) => host + path)).toEqual([
    'c.baothanhhoa.vn/img/a.webp',
    'c.baothanhhoa.vn/img/a.webp?r=1',
    'c.baothanhhoa.vn/img/b.webp',
    'c.baothanhhoa.vn/b.svg',
  ]);
});
