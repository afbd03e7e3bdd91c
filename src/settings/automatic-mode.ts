import { mostArticlesOff, mostSectionsOff, type Settings } from './settings.ts';

/** Of an article, what the automatic mode looks at. */
interface Chosen {
  key: string;
  section: string | null;
}

/** Whether the reading view may open by itself on an article. */
export function mayOpenByItself(settings: Settings, article: Chosen): boolean {
  return settings.automatic && !isArticleOff(settings, article) && !isSectionOff(settings, article);
}

export const isSectionOff = ({ sectionsOff }: Settings, { section }: Pick<Chosen, 'section'>): boolean =>
  section !== null && sectionsOff.includes(section);

export const isArticleOff = ({ articlesOff }: Settings, { key }: Pick<Chosen, 'key'>): boolean =>
  articlesOff.includes(key);

/** The change of settings that leaves a section alone, or no longer. */
export const withSectionOff = ({ sectionsOff }: Settings, section: string, off: boolean) => ({
  sectionsOff: withName(sectionsOff, section, off, mostSectionsOff),
});

/** The change of settings that leaves one article alone, or no longer. */
export const withArticleOff = ({ articlesOff }: Settings, key: string, off: boolean) => ({
  articlesOff: withName(articlesOff, key, off, mostArticlesOff),
});

/** The latest stands last; the oldest go when there are too many. */
function withName(names: string[], name: string, isIn: boolean, most: number): string[] {
  const others = names.filter((other) => other !== name);
  return isIn ? [...others, name].slice(-most) : others;
}
