import { fileFormat } from '../library-file.ts';
import { isBookmarkJson } from './links/from-bookmark-json.ts';
import { separatorOf } from './links/from-csv.ts';
import { hasAddress } from './links/from-text.ts';
import { encodingOf } from './links/texts-of.ts';

/** What a file is, by what is in it: names lie, and phones change them. */
export type FileKind =
  /** One of ours. */
  | 'library'
  /** The settings alone, as the options page writes them. */
  | 'settings'
  /** Other programs' lists of addresses. */
  | 'json list'
  | 'json object'
  | 'bookmark json'
  | 'html'
  /** wallabag's list in XML. */
  | 'xml'
  | 'csv'
  /** Addresses, one in each line. */
  | 'text'
  | 'zip'
  | 'unknown';

/** Bytes that tell. */
const headLength = 65_536;

export async function detectFile(file: Blob): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  return detectKind(bytes);
}

export function detectKind(bytes: Uint8Array): FileKind {
  if (String.fromCharCode(...bytes.subarray(0, 4)) === 'PK\x03\x04') return 'zip';
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true }).trim();
  if (text.startsWith('{')) {
    const [, format = ''] = /"format"\s*:\s*"([^"]*)"/.exec(text) ?? [];
    if (format === fileFormat) return 'library';
    if (format === 'doc-sach-settings') return 'settings';
    return isBookmarkJson(text) ? 'bookmark json' : 'json object';
  }
  // People's lists may begin with a bracket, too: `[title](address)`, `[ ] address`, `<address>`.
  if (/^\[\s*(?:[[{"]|\]?$)/.test(text)) return 'json list';
  if (text.startsWith('<?xml')) return xmlKind(text);
  if (/^<(?!https?:)/i.test(text))
    return /<(?:!doctype|html|a|dl|ul|title)\b/i.test(text) ? 'html' : 'unknown';
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
  if (separatorOf(line) !== null) return 'csv';
  // A list may begin with a line that says what it is. Pictures and the like hold addresses, too, but are no text.
  const isList = hasAddress(line) || (!/[\0\ufffd]/.test(text) && hasAddress(text));
  return isList ? 'text' : 'unknown';
}

/** XHTML is a page like any other; in what else is XML, wallabag names each address in an element of its own. */
function xmlKind(text: string): FileKind {
  const [, outermost = ''] = /<(\w+)/.exec(text) ?? [];
  if (outermost.toLowerCase() === 'html') return 'html';
  return /<url>\s*(?:<!\[CDATA\[\s*)?https?:/.test(text) ? 'xml' : 'unknown';
}
