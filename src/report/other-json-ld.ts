import type { OtherText } from './other-text.ts';

/** What is told of the article, which everybody can read. */
const texts = ['headline', 'datePublished', 'articleSection', 'author'];
/** No page's data for machines lies deeper where a rule reads it. */
const deepest = 6;

/** JSON-LD with what the rules read, in other words; what cannot be read stays unreadable. */
export function otherJsonLd(script: string, text: OtherText): string {
  try {
    // Nothing in it may end the script's element.
    return JSON.stringify(other(JSON.parse(script), { text, depth: 0, isBlank: true }) ?? null).replaceAll(
      '<',
      '\\u003c',
    );
  } catch {
    return script.trim() === '' ? '' : '{';
  }
}

interface Place {
  text: OtherText;
  depth: number;
  /** Whose name it is no rule asks. */
  isBlank: boolean;
}

function other(value: unknown, place: Place): unknown {
  const { text, depth, isBlank } = place;
  if (depth > deepest) return undefined;
  const inside = { ...place, depth: depth + 1 };
  if (Array.isArray(value)) return value.map((item) => other(item, inside) ?? null);
  if (typeof value === 'string') return text.whole(value, isBlank);
  if (typeof value !== 'object' || value === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (name === '@type') kept[name] = otherType(item);
    else if (name === '@graph' || name === 'name') kept[name] = other(item, inside);
    else if (texts.includes(name)) kept[name] = other(item, { ...inside, isBlank: false });
  }
  return kept;
}

/** Types of schema.org that newspapers use, and those that Readability takes for articles. */
const types = new Set(
  `Article AdvertiserContentArticle NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle
  OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle Report SatiricalArticle ScholarlyArticle
  MedicalScholarlyArticle SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting TechArticle APIReference
  WebPage WebSite Organization NewsMediaOrganization Person ImageObject VideoObject AudioObject BreadcrumbList ListItem
  ItemList SearchAction`.split(/\s+/),
);

/** What is none of them becomes what the rules take it for (src/extract/page/json-ld.ts). */
function otherType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherType);
  const type = String(value);
  if (types.has(type)) return type;
  return /(?:^|\W)\w*(?:Article|Posting)(?:$|\W)/.test(type) ? 'Article' : 'Thing';
}
