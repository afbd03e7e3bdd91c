import { legible } from '../../../article/legible.ts';
/** The articles of one of the newspaper's sections; those without one come last. */
export interface Section<T> {
  name: string | null;
  articles: T[];
}

/** Articles by section, the sections in the order of their first article. */
export function bySection<T extends { section: string | null }>(articles: readonly T[]): Section<T>[] {
  const sections = new Map<string | null, T[]>();
  for (const article of articles) {
    const name = legible(article.section) || null;
    const others = sections.get(name);
    if (others) others.push(article);
    else sections.set(name, [article]);
  }
  return [...sections]
    .map(([name, found]) => ({ name, articles: found }))
    .sort((one, other) => Number(one.name === null) - Number(other.name === null));
}
