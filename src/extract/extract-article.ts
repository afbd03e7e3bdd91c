import type { Article } from '../article/article.ts';
import { blockText } from '../article/block-text.ts';
import { countWords } from '../article/count-words.ts';
import { inlineText } from '../article/inline-text.ts';
import { withoutTracking } from '../article/without-tracking.ts';
import { readAddress } from '../site/address.ts';
import { bodyId } from '../site/selectors.ts';
import { dropFurniture } from './arrange/drop-furniture.ts';
import { dropReaderComments } from './arrange/drop-reader-comments.ts';
import { dropTemplates } from './arrange/drop-templates.ts';
import { dropToolRows } from './arrange/drop-tool-rows.ts';
import { markCaptions } from './arrange/mark-captions.ts';
import { markHeadings } from './arrange/mark-headings.ts';
import { mendTornTag } from './arrange/mend-torn-tag.ts';
import { pairCaptions } from './arrange/pair-captions.ts';
import type { ArrangeStep, Story } from './arrange/story.ts';
import { takeByline } from './arrange/take-byline.ts';
import { takeLead } from './arrange/take-lead.ts';
import { toDrafts } from './blocks/to-drafts.ts';
import type { BodyWork, CleanStep } from './clean/clean-step.ts';
import { dropAdvertisements } from './clean/drop-advertisements.ts';
import { dropComments } from './clean/drop-comments.ts';
import { dropHidden } from './clean/drop-hidden.ts';
import { dropInert } from './clean/drop-inert.ts';
import { dropRelatedLines } from './clean/drop-related-lines.ts';
import { dropReplies } from './clean/drop-replies.ts';
import { dropTeasers } from './clean/drop-teasers.ts';
import { dropTemplateBoxes } from './clean/drop-template-boxes.ts';
import { dropTools } from './clean/drop-tools.ts';
import { dropWidgets } from './clean/drop-widgets.ts';
import { findPictures } from './clean/find-pictures.ts';
import { Gone } from './clean/gone.ts';
import { partLines } from './clean/part-lines.ts';
import { replacePlayers } from './clean/replace-players.ts';
import { copyOf } from './copy-of.ts';
import type { Extraction, Trace } from './extraction.ts';
import { isArticle, isNotice } from './is-article.ts';
import { findScrambled } from './locate/find-scrambled.ts';
import { locateByClass, locateById, locateByRepeatedTitle } from './locate/locate-by-site.ts';
import type { LocateByWeight } from './locate/locate-by-weight.ts';
import type { Located } from './locate/located.ts';
import { mediaBefore } from './locate/media-before.ts';
import { measured } from './measured.ts';
import { readOuterByline } from './page/read-outer-byline.ts';
import { readOuterLead } from './page/read-outer-lead.ts';
import { type Page, readPage } from './page/read-page.ts';
import { purify } from './purify.ts';
import { reportTo } from './trace.ts';
import { type Realm, realmOf, unclobbered } from './unclobbered.ts';

/** Over the copied body: what is not the article's leaves, by structure. */
const cleanSteps: [name: string, step: CleanStep][] = [
  ['drop what never shows', dropInert],
  ['drop what is hidden', dropHidden],
  ['drop template boxes', dropTemplateBoxes],
  ['find pictures', findPictures],
  ['drop tools', dropTools],
  ['drop comments and forms', dropComments],
  ['drop replies', dropReplies],
  ['drop teasers', dropTeasers],
  ['drop related lines', dropRelatedLines],
  ['drop advertisements', dropAdvertisements],
  ['drop widgets', dropWidgets],
  ['replace players', replacePlayers],
  ['part lines', partLines],
];

/** Over the lines that remain: what the system repeats leaves, what belongs together comes together. */
const arrangeSteps: [name: string, step: ArrangeStep][] = [
  ['mend torn tag', mendTornTag],
  ['drop templates', dropTemplates],
  ['drop readers’ comments', dropReaderComments],
  ['drop tool rows', dropToolRows],
  ['mark captions', markCaptions],
  ['pair captions', pairCaptions],
  ['take lead', takeLead],
  ['drop furniture', dropFurniture],
  ['take byline', takeByline],
  ['mark headings', markHeadings],
];

/**
 * Reads the article that a page shows. Changes nothing in the page, touches nothing but the document, and never
 * throws for what a page may hold.
 *
 * @param shownDocument the page as it stands.
 * @param url its address, which must name an article or its print view.
 * @param locateByWeight looks for the body where the site's marks tell nothing; null where it is not at hand: such a
 *   page then gives the reason `weighing-needed`.
 * @returns the article, all its text in Unicode NFC, or the reason why there is none; the trace in both cases.
 */
export function extractArticle(
  shownDocument: Document,
  url: URL,
  locateByWeight: LocateByWeight | null,
): Extraction {
  const trace: Trace = { locatedBy: null, removals: [] };
  const { key } = readAddress(url);
  if (key === null) return { ok: false, reason: 'not-an-article-address', trace };
  const document = unclobbered(shownDocument);
  if (findScrambled(document)) return { ok: false, reason: 'scrambled', trace };
  const page = measured('read page', () => readPage(document, url, key, reportTo(trace.removals)));
  const places = measured('locate', () => placesByMarks(document, page)) ?? locateByWeight?.(document, page);
  if (!places) return { ok: false, reason: 'weighing-needed', trace };
  for (const located of places) {
    const attempt: Trace = { locatedBy: located.by, removals: [...trace.removals] };
    const story = readStory({ document, realm: realmOf(shownDocument) }, located, page, attempt);
    if (!isArticle(story, located.by)) continue;
    if (isNotice(story)) return { ok: false, reason: 'not-found', trace: attempt };
    return { ok: true, article: articleOf(story), trace: attempt };
  }
  return { ok: false, reason: 'no-content', trace };
}

/** Where the site's own marks say that the body is; none where it is there and empty, null where they say nothing. */
function placesByMarks(document: Document, page: Page): Located[] | null {
  const known =
    locateById(document) ?? locateByClass(document) ?? locateByRepeatedTitle(document, page.title);
  if (known) return [known];
  return document.getElementById(bodyId) ? [] : null;
}

interface Source {
  document: Document;
  /** The window whose DOM the page belongs to. */
  realm: Realm;
}

function readStory({ document, realm }: Source, located: Located, page: Page, trace: Trace): Story {
  const players = mediaBefore(document, page.titleElement, located.bodies);
  const report = reportTo(trace.removals);
  const body = copyOf([...players, ...located.bodies], located.beside ?? [], document, (node) =>
    report('locate', 'what surrounds an article', node),
  );
  clean({ body, page, realm, isBounded: isBounded(located) }, trace);
  measured('purify', () => purify(body, realm, report));
  return arrange(body, document, located, page, trace);
}

/** Whether the body's own bounds are known. */
const isBounded = ({ by }: Located): boolean => by !== 'readability' && by !== 'title';

function clean(work: Omit<BodyWork, 'remove' | 'gone'>, trace: Trace): void {
  const report = reportTo(trace.removals);
  const gone = new Gone();
  for (const [name, step] of cleanSteps) {
    const remove: BodyWork['remove'] = (node, reason) => {
      report(name, reason, node);
      gone.add(node);
      node.remove();
    };
    measured(name, () => step({ ...work, gone, remove }));
  }
}

function arrange(body: Element, document: Document, located: Located, page: Page, trace: Trace): Story {
  const report = reportTo(trace.removals);
  const first = located.bodies[0] as Element;
  const last = located.bodies.at(-1) as Element;
  const story: Story = {
    page,
    outerLead: readOuterLead(document, first, page, (inside) =>
      report('read lead', 'not the lead’s', inside),
    ),
    outerByline: isBounded(located) ? readOuterByline(last) : '',
    isBounded: isBounded(located),
    drafts: measured('read blocks', () => toDrafts(body, page)),
    lead: [],
    byline: null,
    report: () => {},
  };
  // Where the body holds nothing (yet), what stands around it is no article.
  if (story.drafts.length === 0) return story;
  for (const [name, step] of arrangeSteps) {
    story.report = (reason, text) => report(name, reason, text);
    measured(name, () => step(story));
  }
  return story;
}

function articleOf({ page, drafts, lead, byline }: Story): Article {
  const blocks = drafts.map((draft) => draft.block);
  const text = [page.title, inlineText(lead), ...blocks.map(blockText)].join(' ');
  const url = new URL(page.url);
  url.hash = '';
  return {
    key: page.key,
    url: withoutTracking(url.href),
    title: page.title,
    lead,
    byline,
    published: page.published,
    section: page.section,
    blocks,
    words: countWords(text),
  };
}
