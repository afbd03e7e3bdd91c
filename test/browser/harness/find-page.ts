import type { ServerResponse } from 'node:http';

/** What of a page comes later, as on a slow line: once the test lets it. It may have a tail of its own. */
export interface Tail {
  html: Uint8Array;
  after: Promise<unknown>;
  tail?: Tail;
}

/** A page to serve: its address and its bytes. */
export interface ServedPage {
  url: string;
  html: Uint8Array;
  /** `text/html; charset=utf-8` unless told otherwise. */
  contentType?: string;
  tail?: Tail;
  /** Further headers, such as a content security policy. */
  headers?: Record<string, string>;
  /** Answers in the place of all this, as a server that is out of order does, or not at all. */
  answer?(response: ServerResponse): void;
  /** 200 unless told otherwise, such as 302 beside a header that says where the page is now. */
  status?: number;
}

/**
 * The page at an address. Host and path decide; scheme, port, query and fragment do not matter, since the server
 * speaks http on a port of its own.
 *
 * @returns the first of several with the same address
 */
export function findPage(pages: readonly ServedPage[], address: URL): ServedPage | undefined {
  return pages.find(({ url }) => {
    const page = new URL(url);
    return page.hostname === address.hostname && page.pathname === address.pathname;
  });
}
