import * as v from 'valibot';
import { type Article, type Block, type Inline, type List, markTags } from '../article/article.ts';
import { withoutTracking } from '../article/without-tracking.ts';
import { articleKey } from '../settings/article-key.ts';
import { keyAt } from '../site/address.ts';
import { isTooDeep } from './is-too-deep.ts';

/** Addresses that may be followed or loaded; all others are no article's. */
const address = v.pipe(
  v.string(),
  v.check((text) => /^(?:https?:|mailto:|tel:)/i.test(text) && URL.canParse(text)),
);
const webAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:/i.test(text) && URL.canParse(text)),
);

/** By its tag: a union would look into the children of a link once as a mark's and once more, on each level. */
const inline: v.GenericSchema<Inline> = v.lazy(() =>
  v.union([
    v.string(),
    v.variant('tag', [
      v.object({ tag: v.literal('br') }),
      v.object({ tag: v.picklist(markTags), children: v.array(inline) }),
      v.object({ tag: v.literal('a'), href: address, children: v.array(inline) }),
    ]),
  ]),
);
const inlines = v.array(inline);

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const size = v.nullable(v.object({ width: v.number(), height: v.number() }));

const list: v.GenericSchema<List> = v.lazy(() => listObject);
const listObject = v.object({
  kind: v.literal('list'),
  ordered: v.boolean(),
  marker: v.exactOptional(v.picklist(['a', 'A', 'i', 'I'])),
  items: v.array(
    v.object({
      value: v.exactOptional(v.pipe(v.number(), v.integer())),
      inlines,
      lists: v.array(list),
    }),
  ),
});

const block: v.GenericSchema<Block> = v.variant('kind', [
  v.object({
    kind: v.literal('paragraph'),
    role: v.exactOptional(v.picklist(['question', 'answer', 'note'])),
    inlines,
  }),
  v.object({ kind: v.literal('heading'), level: v.picklist([2, 3]), inlines }),
  v.object({ kind: v.literal('quote'), paragraphs: v.array(inlines) }),
  listObject,
  v.object({
    kind: v.literal('table'),
    caption: inlines,
    rows: v.array(v.array(v.object({ header: v.boolean(), columns: span, rows: span, inlines }))),
  }),
  v.object({
    kind: v.literal('figure'),
    image: v.object({ src: webAddress, alt: v.string(), size }),
    caption: inlines,
  }),
  v.object({
    kind: v.picklist(['video', 'audio']),
    sources: v.array(v.object({ src: webAddress, type: v.nullable(v.string()) })),
    poster: v.nullable(webAddress),
    size,
    caption: inlines,
  }),
  v.object({
    kind: v.literal('embed'),
    provider: v.string(),
    url: webAddress,
    title: v.string(),
    poster: v.nullable(webAddress),
    caption: inlines,
  }),
  v.object({ kind: v.literal('separator') }),
]);

const fields: v.GenericSchema<Article> = v.object({
  key: v.pipe(v.string(), v.regex(articleKey)),
  url: v.pipe(webAddress, v.transform(withoutTracking)),
  title: v.string(),
  lead: inlines,
  byline: v.nullable(
    v.object({
      text: v.string(),
      authors: v.array(v.object({ name: v.string(), role: v.nullable(v.string()) })),
    }),
  ),
  published: v.nullable(v.string()),
  section: v.nullable(v.string()),
  blocks: v.array(block),
  words: natural,
});

/** A file may claim anything: a text that leads to another site is not the newspaper's. */
const schema = v.pipe(
  fields,
  v.check(({ key, url }) => keyAt(url) === key),
);

/**
 * An article that came from elsewhere: a page's script, the database, an imported file.
 *
 * @returns null for what is none; never throws, however deep or wrong it is.
 */
export function parseArticle(raw: unknown): Article | null {
  if (isTooDeep(raw)) return null;
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : null;
}
