import { lineClasses } from '../site/line-classes.ts';
import { bodyId, selectors } from '../site/selectors.ts';
import type { OtherNames } from './other-names.ts';

/** Every class and id that the site's knowledge names. */
const known = new Set([
  bodyId,
  // Parts of a teaser (src/extract/clean/drop-teasers.ts).
  ...['item', 'desc'],
  ...lineClasses,
  ...Object.values(selectors).flatMap((selector) =>
    [...selector.matchAll(/[.#]([\w-]+)/g)].map(([, name = '']) => name),
  ),
]);

/**
 * Words by which our steps tell advertisements, captions and authors, and Readability what may be an article (its
 * `REGEXPS`, version 0.6). Readability finds them within a word too; here they stay only as whole words, or as words
 * made of nothing else (`mainmenu`), since a person's name may hold one.
 */
const words =
  'caption|author|sponsor(?:ed)?|banner|breadcrumbs?|combx|comments?|community|cover|wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|supplemental|break|agegate|pagination|pager|popup|yom|remote|and|article|body|column|content|main|mathjax|shadow|entry|hentry|page|post|text|blog|story|hidden|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags?|widget|byline|dateline|written|by|print|archive|discuss|date|time|list|item|box|ads?|adv|adm|adsbygoogle|qc|top|bar';
const telling = new RegExp(`^(?:${words})+$`, 'i');
const tellingAlone = /^(?:hid|com|h|p|alt|next|prev|desc|title|lead)$/i;
/** Each half of these is a name as well. */
const pairs = 'quang-?cao|tac-?gia|chu-?thich';
const parts = new RegExp(
  String.raw`^(?:${pairs})(?![A-Za-z])|(?<![A-Za-z])(?:${pairs})$|[A-Z]?[a-z]+|[A-Z]+|\d+|[^A-Za-z\d\s_-]+`,
  'g',
);
const isPair = new RegExp(`^(?:${pairs})$`, 'i');

/** A value of `class` or `id`, with what the rules go by, and other names in the place of the rest. */
export function otherClassNames(value: string, names: OtherNames): string {
  return value
    .split(/(\s+)/)
    .map((name) => (known.has(name) ? name : otherParts(name, names)))
    .join('');
}

/** The same part becomes another one in another name: what a name says is told by no second one. */
const otherParts = (name: string, names: OtherNames): string =>
  name.replace(parts, (part) => {
    if (/^\d/.test(part)) return '0'.repeat(part.length);
    if (!/^[A-Za-z]/.test(part)) return 'x';
    const stays = isPair.test(part) || telling.test(part) || tellingAlone.test(part);
    return stays ? part : names.for(part, name);
  });
