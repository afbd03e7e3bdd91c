import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findPage, type ServedPage } from './find-page.ts';
import { pictureAt } from './picture.ts';

/** What a browser asked for. An encrypted connection shows its host alone: its method is CONNECT, its path empty. */
export interface AskedFor {
  method: string;
  /** Without port. */
  host: string;
  /** With query. */
  path: string;
  /** Where it says that it comes from; missing where it says nothing. */
  referer?: string;
}

export interface PageServer {
  port: number;
  /** What is served; a test may put others in their place. */
  pages: readonly ServedPage[];
  /** Everything asked for so far, in order; tests may empty it. */
  requests: AskedFor[];
  /** Hangs up on whoever asks, as if there were no network. */
  isDown: boolean;
  close(): Promise<void>;
}

/**
 * Serves stored pages under their own host names, and a drawn picture for every address that ends like one; anything
 * else is not found. It is meant as the browsers' proxy, so that every request of theirs comes here, whatever host it
 * names: nothing leaves the machine, and tests can count what was asked for. It listens on the loopback device alone.
 */
export async function servePages(pages: readonly ServedPage[]): Promise<PageServer> {
  const requests: AskedFor[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push({
      method: request.method ?? '',
      host: address.hostname,
      path: address.pathname + address.search,
      ...(request.headers.referer !== undefined && { referer: request.headers.referer }),
    });
    if (running.isDown) request.socket.destroy();
    else answer(response, running.pages, address);
  });
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', host: (request.url ?? '').replace(/:\d+$/, ''), path: '' });
    // The browser may hang up before it has read the answer, when it is closed in the middle of asking.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 There is no encrypted connection to anywhere\r\n\r\n');
  });
  // A browser that goes away in the middle of a request is none of our business.
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const running: PageServer = {
    port: (server.address() as AddressInfo).port,
    pages,
    requests,
    isDown: false,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return running;
}

/** A proxy is asked for a whole address, a server for a path with the host beside it. */
function addressOf(request: IncomingMessage): URL {
  const base = `http://${request.headers.host ?? 'unknown.invalid'}`;
  return URL.parse(request.url ?? '/', base) ?? new URL('http://unknown.invalid/');
}

function answer(response: ServerResponse, pages: readonly ServedPage[], address: URL): void {
  const page = findPage(pages, address);
  if (page?.answer) {
    page.answer(response);
    return;
  }
  if (page) {
    response.writeHead(page.status ?? 200, {
      'content-type': page.contentType ?? 'text/html; charset=utf-8',
      ...page.headers,
    });
    send(response, page);
    return;
  }
  const picture = pictureAt(address.pathname);
  if (picture) {
    response.writeHead(200, { 'content-type': picture.contentType });
    response.end(picture.bytes);
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Not found\n');
}

/** Sends a page, each of its parts when its time has come. */
function send(response: ServerResponse, { html, tail }: Pick<ServedPage, 'html' | 'tail'>): void {
  if (tail === undefined) {
    response.end(html);
    return;
  }
  response.write(html);
  tail.after.then(() => send(response, tail));
}
