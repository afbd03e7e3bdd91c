import { momentOf, tagsOf } from './fields.ts';
import type { ForeignLink } from './link.ts';

/** Elements in elements of any such list; what goes deeper was made to fill the memory. */
const deepest = 100;

/** What one article of the list says, by the names of its elements. */
interface Said {
  fields: Map<string, string>;
  tags: string[];
}

/**
 * Addresses of wallabag's list in XML: each article is a child of the outermost element, with its `url`, `title`,
 * `is_archived`, `is_starred`, `created_at` and `tags`. The page's own text stands there, too, as CDATA. A browser's
 * XML parser would give nothing of a file that has one fault; what came before that is good.
 */
export function* linksFromXml(xml: string): Generator<ForeignLink> {
  const open: string[] = [];
  let said: Said = { fields: new Map(), tags: [] };
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      note(said, open, piece.text);
    } else if (piece.kind === 'begin') {
      if (open.length === deepest) return;
      open.push(piece.name);
    } else {
      open.pop();
      if (open.length !== 1) continue;
      yield linkOf(said);
      said = { fields: new Map(), tags: [] };
    }
  }
}

/** Texts inside of an article's elements; of its tags, wallabag writes the names, in some versions as their `label`. */
function note({ fields, tags }: Said, [, , field, , part]: readonly string[], text: string): void {
  if (field === undefined || text.trim() === '') return;
  if (field !== 'tags') fields.set(field, (fields.get(field) ?? '') + text);
  else if (part === undefined || part === 'label') tags.push(text.trim());
}

function linkOf({ fields, tags }: Said): ForeignLink {
  const field = (name: string): string => fields.get(name)?.trim() ?? '';
  const isTrue = (name: string): boolean => /^(?:1|true)$/.test(field(name));
  return {
    address: field('url'),
    title: field('title'),
    tags: tagsOf(tags),
    archived: isTrue('is_archived'),
    starred: isTrue('is_starred'),
    saved: momentOf(field('created_at')),
  };
}

type Piece = { kind: 'begin'; name: string } | { kind: 'end' } | { kind: 'text'; text: string };

/** One after the other, up to one that has no end. */
function* piecesOf(xml: string): Generator<Piece> {
  for (let at = 0; at < xml.length; ) {
    const mark = xml.indexOf('<', at);
    if (mark < 0) return;
    if (mark > at) yield { kind: 'text', text: plain(xml.slice(at, mark)) };
    const [begin, close] = bracketsAt(xml, mark);
    const end = xml.indexOf(close, mark + begin.length);
    if (end < 0) return;
    const inside = xml.slice(mark + begin.length, end);
    at = end + close.length;
    if (begin === '<![CDATA[') yield { kind: 'text', text: inside };
    else if (begin === '<') yield* elementOf(inside);
  }
}

/** What stands between the others tells nothing. */
const brackets = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;
const bracketsAt = (xml: string, at: number) =>
  brackets.find(([begin]) => xml.startsWith(begin, at)) ?? (['<', '>'] as const);

function* elementOf(inside: string): Generator<Piece> {
  if (!inside.startsWith('/')) yield { kind: 'begin', name: /^[^\s/]*/.exec(inside)?.[0] ?? '' };
  if (inside.startsWith('/') || inside.endsWith('/')) yield { kind: 'end' };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) =>
    name
      ? (entities[name.toLowerCase()] ?? '')
      : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  );
