import type { Article } from '../../article/article.ts';
import { announce } from '../../library/changes.ts';
import { failureOf } from '../../library/library-error.ts';
import { openLibrary } from '../../library/store/database.ts';
import { saveText } from '../../library/store/save-text.ts';
import type { SaveAnswer } from '../../messages/protocol.ts';
import { noteThatLibraryHolds } from './cleared.ts';
import { bringPictures } from './pictures.ts';
import { stateOf } from './saved-state.ts';
import { tellTabs } from './tell.ts';
import { mergeSoon } from './upkeep.ts';

/**
 * Saves an article as a reader sees it. The text is on the disk when this answers; its pictures follow.
 *
 * @param loaded when its page came from the newspaper, in milliseconds since 1970
 * @param isPrivate it was asked for in a private window.
 * @returns what came of it, or why it is not saved; never throws
 */
export async function saveArticle(article: Article, loaded: number, isPrivate: boolean): Promise<SaveAnswer> {
  try {
    const { entry, outcome } = await saveText(await openLibrary(), article, Date.now(), loaded);
    await noteThatLibraryHolds().catch(complain);
    const mayFetch = entry.pictures.kept < entry.pictures.wanted;
    if (mayFetch) void bringPictures(entry.key);
    announce([entry.key]);
    tellTabs([entry.key]).catch(complain);
    mergeSoon();
    return { outcome, state: stateOf(entry), isPrivate };
  } catch (error) {
    console.error('Đọc Sạch: not saved.', article.key, error);
    return { failure: failureOf(error) };
  }
}

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
