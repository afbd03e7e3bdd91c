import * as v from 'valibot';

/** How the tab came to a page, as the Navigation Timing standard names it. */
const navigation = v.picklist(['navigate', 'reload', 'back_forward', 'prerender']);
export type NavigationKind = v.InferOutput<typeof navigation>;

const part = v.picklist(['locate-by-weight']);

const key = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\/\d{1,15}$/));

/** Every message between the contexts: from content scripts and the popup to the background, and to the reader. */
export const messageSchema = v.variant('type', [
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
  /** The reader went back to the original page. */
  v.object({ type: v.literal('reader-closed'), key }),
  /** The popup's button: open the reading view in a tab. Answer: whether it could be asked to. */
  v.object({ type: v.literal('open-in-tab'), tabId: v.pipe(v.number(), v.integer()) }),
  /** The reader's script needs a part (src/parts) in its page. Answer: whether it came. */
  v.object({ type: v.literal('bring-part'), part }),
  /** The reader chose something in a popup or a page, either of which may be gone at once. */
  v.object({
    type: v.literal('change-settings'),
    change: v.object({
      automatic: v.exactOptional(v.boolean()),
      sectionsOff: v.exactOptional(v.array(v.string())),
      automaticAnnounced: v.exactOptional(v.boolean()),
    }),
  }),
  /** To the reader in a page: open. `asked` by a person, not by the automatic mode. */
  v.object({ type: v.literal('open-reader'), asked: v.boolean() }),
  /** To the reader in a page: close if open, else open. */
  v.object({ type: v.literal('toggle-reader') }),
]);

export type Message = v.InferOutput<typeof messageSchema>;
export type MessageType = Message['type'];
export type MessageOf<Type extends MessageType> = Extract<Message, { type: Type }>;

/** What each message is answered with. */
export interface Answers {
  'article-page': { open: boolean };
  'article-in-sight': null;
  'reader-closed': null;
  'open-in-tab': { opened: boolean };
  'bring-part': { brought: boolean };
  'change-settings': { changed: true };
  'open-reader': null;
  'toggle-reader': null;
}
