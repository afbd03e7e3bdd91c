import type { Inline, Size } from '../article/article.ts';
import type { Extraction } from '../extract/extraction.ts';
import { sizeClass } from './other-sizes.ts';
import { withoutUnseen } from './unseen.ts';

/**
 * What an extraction gave, without a word of it: two pages of one shape come out with equal texts here. Lengths are
 * told, in UTF-16 units of NFC, without what nobody sees.
 */
export function shapeOf(extraction: Extraction): string {
  const { trace } = extraction;
  const removals = trace.removals.map(({ step, reason }) => `${step}: ${reason}`);
  if (!extraction.ok) return JSON.stringify([extraction.reason, trace.locatedBy, removals]);
  const { title, lead, byline, published, section, blocks } = extraction.article;
  return JSON.stringify([
    trace.locatedBy,
    removals,
    lengthOf(title),
    lead.map(inlineShape),
    byline && [
      lengthOf(byline.text),
      byline.authors.map(({ name, role }) => [lengthOf(name), lengthOf(role ?? '')]),
    ],
    published !== null,
    lengthOf(section ?? ''),
    valueShape(blocks),
  ]);
}

/** Any part of the article: a text by its length, but for words of our own. */
function valueShape(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return own.has(name) ? value : isAddress.has(name) ? name : lengthOf(value);
  if (name === 'size' && isSize(value)) return Object.values(sizeClass(value));
  // A list's number becomes another one.
  if (name === 'value' && typeof value === 'number') return String(value).length;
  if (Array.isArray(value)) return value.map((item) => valueShape(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([name, item]) => [name, valueShape(item, name)]);
}

const own = new Set(['kind', 'tag', 'role', 'marker', 'type']);
const isAddress = new Set(['href', 'src', 'url', 'poster', 'provider']);

const isSize = (value: unknown): value is Size =>
  typeof value === 'object' && value !== null && 'width' in value && 'height' in value;

const lengthOf = (text: string): number => withoutUnseen(text).length;
const inlineShape = (inline: Inline): unknown => valueShape(inline);
