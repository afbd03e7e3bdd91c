import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAtMost } from '../../../src/site/read-at-most.ts';

const server = createServer((request, response) => {
  if (request.url === '/empty') return void response.end();
  if (request.url === '/short') return void response.end('Sáng sớm');
  // Without an end, as a server that is broken sends it.
  const more = () => void (response.destroyed || response.write('ruộng '.repeat(10_000), more));
  more();
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/short', 'Sáng sớm'],
  ['/empty', ''],
])('the body of %s is read as it came', async (path, text) => {
  expect(await (await readAtMost(await fetch(address + path), 100))?.text()).toBe(text);
});

test('a body without an end is left as soon as there is more of it than may be', async () => {
  expect(await readAtMost(await fetch(address), 1_000_000)).toBeNull();
});
