import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { anchorLength, type Place } from '../article/place.ts';
import type { SavedState } from '../article/saved-state.ts';
import { type EntryChange, type Highlight, type HighlightOutcome, shelves } from '../library/entry.ts';
import { highlightId, highlightSchema } from '../library/highlights/highlight-schema.ts';
import type { LibraryFailure } from '../library/library-error.ts';
import { articleKey } from '../settings/article-key.ts';
import type { Settings } from '../settings/settings.ts';

/** How the tab came to a page, as the Navigation Timing standard names it. */
const navigation = v.picklist(['navigate', 'reload', 'back_forward', 'prerender']);
export type NavigationKind = v.InferOutput<typeof navigation>;

const partName = v.picklist([
  'anonymise',
  'beside',
  'extract',
  'highlights',
  'locate-by-weight',
  'notices',
  'speech',
  'tools',
]);

const key = v.pipe(v.string(), v.regex(articleKey));

/** See src/article/place.ts. */
export const placeSchema = v.object({
  passage: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(anchorLength)),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
}) satisfies v.GenericSchema<Place>;

const tags = v.array(v.pipe(v.string(), v.maxLength(200)));
const entryChange = v.object({
  shelf: v.exactOptional(v.picklist(shelves)),
  starred: v.exactOptional(v.boolean()),
  opened: v.exactOptional(v.boolean()),
  progress: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  addTags: v.exactOptional(tags),
  removeTags: v.exactOptional(tags),
}) satisfies v.GenericSchema<EntryChange>;

/** Every message to the background: from content scripts and the extension's own pages. */
const messageSchema = v.variant('type', [
  /**
   * The detector has seen an article's page, and the article (if any) whose page led there. Answer: whether the
   * reading view opens by itself.
   */
  v.object({ type: v.literal('article-page'), key, navigation, cameFrom: v.nullable(key) }),
  /**
   * An article's page shows that was in sight before, so that nothing opens there by itself. `isViewLeft`: a reading
   * view stands in it whose script has ended with a former version of the extension.
   */
  v.object({ type: v.literal('article-in-sight'), isViewLeft: v.boolean() }),
  /**
   * The reader opened the reading view of an article, or went back to its original page; null: turned off that it opens
   * by itself, which holds for the article in sight too.
   */
  v.object({ type: v.literal('reader-wishes'), key, wish: v.nullable(v.picklist(['view', 'page'])) }),
  /** A link to another article was pressed in the reading view: its page is to be read there too. */
  v.object({ type: v.literal('link-followed'), key }),
  /** The popup's button: open the reading view in a tab. Answer: whether it could be asked to. */
  v.object({ type: v.literal('open-in-tab'), tabId: v.pipe(v.number(), v.integer()) }),
  /** The reader's script needs a part (src/parts) in its page. Answer: whether it came. */
  v.object({ type: v.literal('bring-part'), part: partName }),
  /** What the reader has chosen. Answer: with it, whether some could not be read, which no reader has been shown. */
  v.object({ type: v.literal('settings') }),
  /** A reader has been shown that some of it could not be read. */
  v.object({ type: v.literal('damage-told') }),
  /** Changes some settings. What is not a setting's value is left out. Answer: all settings. */
  v.object({ type: v.literal('change-settings'), change: v.record(v.string(), v.unknown()) }),
  /** Where the reader left an article; null for one not begun or read to its end. */
  v.object({ type: v.literal('place-of'), key }),
  v.object({ type: v.literal('remember-place'), key, place: v.nullable(placeSchema) }),
  /** Forgets where the reader left articles, and which ones were opened or sent back to the page. Answered once it is done. */
  v.object({ type: v.literal('forget-reading') }),
  /** The files of a face that comes with the extension. */
  v.object({ type: v.literal('face'), face: v.picklist(['literata', 'be-vietnam-pro', 'lexend']) }),
  /** Opens the options page, the saved articles, the browser's own page for keyboard shortcuts, or a report of the sender's page. */
  v.object({
    type: v.literal('open-page'),
    page: v.picklist(['options', 'shortcuts', 'library', 'report']),
  }),
  /** A page of the extension: make a report of the page in a tab. Answer: `PageReport` of src/report, unchecked. */
  v.object({ type: v.literal('report-of'), tabId: v.pipe(v.number(), v.integer()) }),
  /**
   * Saves the article that the sender's page shows, as its reader sees it. Whoever handles this checks the article's
   * form: src/library/article-schema.ts. `loaded`: when the page came from the newspaper, in milliseconds since 1970.
   */
  v.object({ type: v.literal('save-article'), article: v.unknown(), loaded: v.number() }),
  /** The popup's button: read the article of a tab and save it. */
  v.object({ type: v.literal('save-tab'), tabId: v.pipe(v.number(), v.integer()) }),
  /** A page of the extension: read the article at an address of the newspaper in a tab behind, and save it. */
  v.object({ type: v.literal('save-behind'), address: v.string() }),
  /** Whether an article is saved. */
  v.object({ type: v.literal('saved-state'), key }),
  /** Moves the article that the sender's page shows to the trash, or takes it back from there. Answer: how it stands then. */
  v.object({ type: v.literal('remove-saved'), key, isBack: v.boolean() }),
  /** The saved page shows an article: it is not unread any more. */
  v.object({ type: v.literal('saved-opened'), key }),
  /** A page of the extension: change saved articles, all or none. A move to another shelf can be taken back. */
  v.object({ type: v.literal('change-articles'), keys: v.array(key), change: entryChange }),
  /** A page of the extension: delete saved articles for good; damaged records by their numbers. */
  v.object({
    type: v.literal('delete-articles'),
    keys: v.array(key),
    numbers: v.array(v.pipe(v.number(), v.integer())),
  }),
  /** A page of the extension: take the last move to another shelf back, or forget that it could be. */
  v.object({ type: v.literal('undo-removal') }),
  v.object({ type: v.literal('forget-removal') }),
  /** A page of the extension begins to import: should it die, the background takes back what it has written. */
  v.object({ type: v.literal('import-begins') }),
  /** What the reader has marked in an article; a page may ask for and change its own article's alone. */
  v.object({ type: v.literal('highlights-of'), key }),
  /** `article`: to be saved first, in one go, as the page may be gone the next moment; see `save-article`. */
  v.object({
    type: v.literal('put-highlight'),
    highlight: highlightSchema,
    article: v.unknown(),
    loaded: v.number(),
  }),
  v.object({ type: v.literal('remove-highlight'), key, id: highlightId }),
]);

export type Message = v.InferOutput<typeof messageSchema>;
export type MessageType = Message['type'];
export type MessageOf<Type extends MessageType> = Extract<Message, { type: Type }>;

/** A file of a bundled face on its way to a page. */
export interface SentFaceFile {
  style: string;
  weight: string;
  /** The characters it holds, as CSS writes them. */
  range: string;
  base64: string;
}

/**
 * What came of saving: `new` where it was not saved before, `same` where nothing had changed, `changed` where another text
 * of the newspaper's was saved, `older` where the library has a newer text than the page, and keeps it. `isPrivate`: from
 * a private window, of which else nothing stays.
 */
export type SaveAnswer =
  | { outcome: 'new' | 'same' | 'changed' | 'older'; state: SavedState; isPrivate: boolean }
  | { failure: LibraryFailure | 'no article' | 'not there yet' | 'gone' | 'unreachable' };

/** The keys of the entries that were changed, or why none was. */
export type ChangeAnswer = { changed: string[] } | { failure: LibraryFailure };

/** What each message is answered with. */
export interface Answers {
  'article-page': { open: boolean };
  'article-in-sight': null;
  'reader-wishes': null;
  'link-followed': null;
  'open-in-tab': { opened: boolean };
  'bring-part': { brought: boolean };
  settings: { settings: Settings; isNewlyDamaged: boolean };
  'damage-told': null;
  'change-settings': Settings;
  'place-of': Place | null;
  'remember-place': null;
  'forget-reading': { forgotten: boolean };
  face: SentFaceFile[];
  'open-page': null;
  /** Null where the page could not be reached. */
  'report-of': { report: unknown } | null;
  'save-article': SaveAnswer;
  'save-tab': SaveAnswer;
  'save-behind': SaveAnswer;
  'saved-state': SavedState;
  'remove-saved': SavedState;
  'saved-opened': null;
  'change-articles': ChangeAnswer;
  'delete-articles': ChangeAnswer;
  'undo-removal': ChangeAnswer;
  'forget-removal': null;
  'import-begins': null;
  /** Null where the article is not saved. */
  'highlights-of': Highlight[] | null;
  'put-highlight': HighlightOutcome;
  'remove-highlight': HighlightOutcome;
}

/** The background's part of the protocol: a handler for every message. */
export type Answering = {
  [Type in MessageType]: (
    message: MessageOf<Type>,
    sender: Browser.runtime.MessageSender,
  ) => Answers[Type] | Promise<Answers[Type]>;
};

/** A message to the background; null for what is none. */
export function parseMessage(raw: unknown): Message | null {
  const result = v.safeParse(messageSchema, raw);
  return result.success ? result.output : null;
}
