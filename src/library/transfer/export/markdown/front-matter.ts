import { cleanAddress } from '../../../../article/clean-address.ts';
import { legible } from '../../../../article/legible.ts';
import type { WholeArticle } from '../read-article.ts';

type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** What is known of an article beside its text, as YAML between two lines of hyphens. */
export function frontMatter({ entry, article, highlights }: WholeArticle): string {
  const fields: Record<string, Value> = {
    title: legible(article.title) || null,
    url: cleanAddress(article.url) ?? article.url,
    section: legible(article.section) || null,
    authors: entry.authors,
    byline: article.byline?.text ?? null,
    published: article.published,
    saved: new Date(entry.saved).toISOString(),
    shelf: entry.shelf,
    starred: entry.starred,
    tags: entry.tags,
    progress: entry.progress,
    highlights: highlights.map(({ anchor, note, colour, made }) => ({
      text: anchor.quote,
      ...(note !== '' && { note }),
      colour,
      made: new Date(made).toISOString(),
    })),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

/**
 * JSON is YAML (YAML 1.2, chapter 1.2), and in it no text can be taken for something else. What JSON leaves as it is and
 * YAML does not print is written by its number (YAML 1.2, "Character Set").
 */
const yaml = (value: Value): string =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
