import { lineClasses } from '../site/line-classes.ts';
import { bodyId, selectors } from '../site/selectors.ts';
import type { OtherNames } from './other-names.ts';

/** Every class and id that the site's knowledge names. */
const known = new Set([
  bodyId,
  ...lineClasses,
  ...Object.values(selectors).flatMap((selector) =>
    [...selector.matchAll(/[.#]([\w-]+)/g)].map(([, name = '']) => name),
  ),
]);

/**
 * Parts of names by which our steps tell advertisements, captions and authors, and Readability what may be an article
 * (its `REGEXPS`, version 0.6).
 */
const telling =
  /caption|author|tacgia|chuthich|sponsor|ai2html|banner|breadcrumbs|combx|comment|community|cover|wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|supplemental|break|agegate|pagination|pager|popup|yom|remote|and|article|body|column|content|main|mathjax|shadow|entry|page|post|text|blog|story|hidden|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget|byline|dateline|writtenby|print|archive|discuss|date|time/i;
const tellingAlone =
  /^(?:ads?|adv|adm|adsbygoogle|qc|quang|quangcao|cao|tac|gia|chu|thich|hid|com|h|p|p?age|alt|next|prev)$/i;
/** Longer numbers may name an article, or a person. */
const longestNumber = 2;

/** A value of `class` or `id`, with what the rules go by, and other names in the place of the rest. */
export function otherClassNames(value: string, names: OtherNames): string {
  return value
    .split(/(\s+)/)
    .map((name) => (known.has(name) ? name : otherParts(name, names)))
    .join('');
}

const otherParts = (name: string, names: OtherNames): string =>
  name.replace(/[A-Z]?[a-z]+|[A-Z]+|\d+|[^A-Za-z\d\s_-]+/g, (part) => {
    if (/^\d/.test(part)) return part.length <= longestNumber ? part : '0'.repeat(part.length);
    if (!/^[A-Za-z]/.test(part)) return 'x';
    return telling.test(part) || tellingAlone.test(part) ? part : names.for(part);
  });
